import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { PackageIncomplete, settings, type Values } from './settings';

/** What stands in the package beside the manifest, as the manifest names it. */
const beside = ['color.png', 'outline.png', 'en.json'] as const;

/** The same for every file and every day, so that the same input is the same package, byte for byte. Local time, as zip has it. */
const mtime = new Date(2020, 0, 1);

/** `${{NAME}}`, as the Microsoft 365 Agents Toolkit writes a setting in a manifest. */
const placeholder = /\$\{\{(\w+)\}\}/g;

const read = (file: string) => readFileSync(join(__dirname, file));

/**
 * The manifest with an environment's settings in the place of its names; ids in small letters. Throws `PackageIncomplete`
 * naming all that is missing or wrong; `where` says where to set it.
 */
export function manifestFor(values: Values, where = ''): string {
  const template = read('manifest.json').toString('utf8');
  const names = new Set([...template.matchAll(placeholder)].map(([, name = '']) => name));
  const problems: Record<string, string> = {};
  for (const name of names) {
    const value = values[name]?.trim();
    const { about = '', check } = settings[name] ?? {};
    const wrong = value ? check?.(value) : 'is missing';
    if (wrong) problems[name] = `${wrong}: ${about}.`;
  }
  if (Object.keys(problems).length > 0) throw new PackageIncomplete(problems, where);
  const filled = (name: string) => {
    const value = values[name]?.trim() ?? '';
    return /_(ID|DOMAIN)$/.test(name) ? value.toLowerCase() : value;
  };
  // Inside a JSON string: what a value holds must not end it.
  return template.replace(placeholder, (_, name: string) => JSON.stringify(filled(name)).slice(1, -1));
}

/** The app package for Teams of one environment: a zip, the same bytes for the same settings. Throws as `manifestFor`. */
export function appPackage(values: Values, where?: string): Uint8Array {
  const manifest = manifestFor(values, where);
  const files: Zippable = { 'manifest.json': new TextEncoder().encode(manifest) };
  for (const name of beside) files[name] = read(name);
  return zipSync(files, { mtime, level: 9 });
}
