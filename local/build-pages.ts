import { join } from 'node:path';
import { bundleTab } from '../functions/tab-bundle';
import { buildPage } from './page/build';

/** Where the tab stands beside the channel page. */
export const tabFolder = (folder: string) => join(folder, 'tab');

/** Builds both pages of the local entry into a folder: the channel page, and the tab as it is deployed. */
export async function buildPages(folder: string): Promise<void> {
  await Promise.all([buildPage(folder), bundleTab(tabFolder(folder), { fast: true })]);
}
