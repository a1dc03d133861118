import type { Words } from '../../../i18n/words';
import { lateWords } from '../../kit/late-words';

/** What is said where the list goes further back. */
export const { load: loadEarlierWords, words: earlierWords } = lateWords<Words['earlierDecisions']>({
  nl: async () => (await import('../../../i18n/nl/earlier-decisions')).earlierDecisions,
  en: async () => (await import('../../../i18n/en/earlier-decisions')).earlierDecisions,
});
