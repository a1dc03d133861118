import type { nl } from './nl';
import type { page } from './nl/page';

/** Every word people read. Dutch is the source; a key that another language lacks does not compile. */
export type Words = typeof nl;

/** Those that the tab's page says. */
export type PageWords = typeof page;
