import { languageOf } from '../../i18n/reading';

/**
 * Words that the first view does not need: fetched in the page's language with the parts that say them. The page knows its
 * language from the first thing it shows on.
 */
export function lateWords<W>(fetchWords: Readonly<Record<'nl' | 'en', () => Promise<W>>>) {
  let words: W | undefined;
  return {
    /** Rejects when they cannot be fetched. */
    load: async (): Promise<void> => {
      words ??= await fetchWords[languageOf(document.documentElement.lang)]();
    },
    /** @throws where they were not fetched: only parts that are fetched with them may ask. */
    words: (): W => {
      if (!words) throw new Error('words that were not fetched');
      return words;
    },
  };
}
