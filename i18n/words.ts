import type { nl } from './nl';

/** Every word people read. Dutch is the source; a key that another language lacks does not compile. */
export type Words = typeof nl;
