import type { Words } from '../../i18n/words';
import { lateWords } from '../kit/late-words';

/** What is said of deputies. */
export const { load: loadDeputyWords, words: deputyWords } = lateWords<Words['deputy']>({
  nl: async () => (await import('../../i18n/nl/deputy')).deputy,
  en: async () => (await import('../../i18n/en/deputy')).deputy,
});
