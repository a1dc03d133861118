import type { Words } from '../../i18n/words';
import { lateWords } from '../kit/late-words';

/** What every form says. */
export const { load: loadFormWords, words: formWords } = lateWords<Words['forms']>({
  nl: async () => (await import('../../i18n/nl/forms')).forms,
  en: async () => (await import('../../i18n/en/forms')).forms,
});
