import type { Words } from '../../i18n/words';
import { lateWords } from '../kit/late-words';

/** What is said of mandates. */
export const { load: loadMandateWords, words: mandateWords } = lateWords<Words['mandates']>({
  nl: async () => (await import('../../i18n/nl/mandates')).mandates,
  en: async () => (await import('../../i18n/en/mandates')).mandates,
});
