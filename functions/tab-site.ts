import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TabIndex } from './tab-bundle';

/** A file of the built tab in the encodings it was built in. */
export interface TabFile {
  readonly type: string;
  readonly body: Uint8Array;
  readonly gzip: Uint8Array;
  readonly br: Uint8Array;
}

/** The built tab: what its page names, and its files. */
export interface TabSite {
  index(): TabIndex;
  file(name: string): TabFile | undefined;
  /** Who may show it in a frame (CSP `frame-ancestors`). */
  readonly ancestors: readonly string[];
}

/** Where Teams, Outlook and Microsoft 365 show tabs (https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements). */
const microsoft = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * What `bundleTab` wrote to a folder, read when first asked for: most calls of the functions never need it. `ancestors`:
 * who may frame it, Microsoft's own hosts unless said.
 */
export function tabSite(folder: string, ancestors: readonly string[] = microsoft): TabSite {
  let read: { readonly index: TabIndex; readonly files: ReadonlyMap<string, TabFile> } | undefined;
  const site = () => {
    read ??= { index: indexIn(folder), files: filesIn(folder) };
    return read;
  };
  return { ancestors, index: () => site().index, file: (name) => site().files.get(name) };
}

const indexIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as TabIndex;

function filesIn(folder: string): ReadonlyMap<string, TabFile> {
  const read = (name: string) => readFileSync(join(folder, name));
  return new Map(
    readdirSync(folder).flatMap((name): [string, TabFile][] => {
      const type = types[name.split('.').at(-1) ?? ''];
      return type ? [[name, { type, body: read(name), gzip: read(`${name}.gz`), br: read(`${name}.br`) }]] : [];
    }),
  );
}
