import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleTab } from '../functions/tab-bundle';
import { buildPage } from './page/build';

const root = join(__dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'coalitietafel');
/** What the pages are made of, and what makes them. */
const sources = ['domain', 'i18n', 'tab', 'local', 'functions', 'package-lock.json'];
const aDay = 24 * 3600_000;

/** Where the tab stands beside the channel page. */
export const tabFolder = (folder: string) => join(folder, 'tab');

/**
 * Folder with both pages of the local entry: the channel page, and the tab as it is deployed. Built once for the same
 * sources: starting again, and a test that starts, need not wait for it.
 */
export async function builtPages(): Promise<string> {
  const folder = join(cache, `pages-${stamp()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Several may start at once: each builds beside the folder, and the first to rename wins.
  const own = await mkdtemp(`${folder}.`);
  await Promise.all([buildPage(own), bundleTab(tabFolder(own), { fast: true })]);
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  await forgetOld();
  return folder;
}

/** Changes with any of the sources: their names, sizes and times. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const at = join(root, source);
    const files = statSync(at).isDirectory() ? readdirSync(at, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(at, file));
      hash.update(`${source}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('base64url').slice(0, 16);
}

/** What was built of sources that are no longer; not what may still be served. */
async function forgetOld(): Promise<void> {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (statSync(folder).mtimeMs < Date.now() - aDay) await rm(folder, { recursive: true, force: true });
  }
}
