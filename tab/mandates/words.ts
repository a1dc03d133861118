import { languageOf } from '../../i18n/reading';
import type { Words } from '../../i18n/words';

export type MandateWords = Words['mandates'];

let words: MandateWords | undefined;

/**
 * Fetches what is said of mandates, in the page's language: after the first view, which does not need it. The page knows
 * its language from the first thing it shows on. Rejects when it cannot be fetched.
 */
export async function loadMandateWords(): Promise<void> {
  words ??= (
    await (languageOf(document.documentElement.lang) === 'en'
      ? import('../../i18n/en/mandates')
      : import('../../i18n/nl/mandates'))
  ).mandates;
}

/** What is said of mandates. @throws where it was not fetched: only parts that are fetched with it may ask. */
export function mandateWords(): MandateWords {
  if (!words) throw new Error('mandateWords before loadMandateWords');
  return words;
}
