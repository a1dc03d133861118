import { builtPages } from '../../local/build-pages';

/** Says where the pages stand that `build-page.ts` built before the journeys of this run. */
export const builtPageVariable = 'COALITIETAFEL_BUILT_PAGE';

/** Folder with the channel page and the tab, built once for all journeys of a run; outside jest it is built here and now. */
export const builtPage = async (): Promise<string> => process.env[builtPageVariable] ?? (await builtPages());
