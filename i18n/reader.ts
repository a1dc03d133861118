import { en } from './en';
import { nl } from './nl';
import { type Language, type Reader as Reading, readerWith } from './reading';
import type { Words } from './words';

export { type Language, languageOf } from './reading';

/** A reader with every word at hand, as the bot needs them. */
export type Reader = Reading<Words>;

/** A reader in one language, at one moment in one time zone. `now` is a UTC instant. */
export const readerOf = (language: Language, about: { timeZone: string; now: string }): Reader =>
  readerWith(language === 'nl' ? nl : en, language, about);
