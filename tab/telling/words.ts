import type { Words } from '../../i18n/words';
import { lateWords } from '../kit/late-words';

/** What is said of reminders. */
export const { load: loadTellingWords, words: tellingWords } = lateWords<Words['telling']>({
  nl: async () => (await import('../../i18n/nl/telling')).telling,
  en: async () => (await import('../../i18n/en/telling')).telling,
});
