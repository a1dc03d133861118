import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPages } from '../../local/build-pages';

/** Says where the page stands that `build-page.ts` built before the journeys of this run. */
export const builtPageVariable = 'COALITIETAFEL_BUILT_PAGE';

/** Folder with the channel page and the tab, built once for all journeys of a run; outside jest it is built here and now. */
export async function builtPage(): Promise<string> {
  const built = process.env[builtPageVariable];
  if (built) return built;
  const folder = await mkdtemp(join(tmpdir(), 'built-page-'));
  await buildPages(folder);
  return folder;
}
