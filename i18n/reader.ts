import { en } from './en';
import { nl } from './nl';
import { type Language, type Reader, readerWith } from './reading';

export { type Language, languageOf, type Reader } from './reading';

/** A reader in one language, at one moment in one time zone. `now` is a UTC instant. */
export const readerOf = (language: Language, about: { timeZone: string; now: string }): Reader =>
  readerWith(language === 'nl' ? nl : en, language, about);
