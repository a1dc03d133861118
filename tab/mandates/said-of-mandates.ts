import type { LandingState, Stance } from '../../domain/documents';
import type { Reader } from '../../i18n/reading';
import { mandateWords } from './words';

/** What a trace keeps of what was done with a mandate or a decision. */
export interface Done {
  readonly what: string;
  readonly stance?: Stance;
  readonly version?: number;
  readonly until?: string;
  readonly landing?: LandingState;
}

/** What somebody did with a decision, as a sentence that begins with their name; undefined for what it does not know. */
export function saidOfMandates(t: Reader, { what: did, stance, version, until, landing }: Done): string | undefined {
  const m = mandateWords();
  const { what } = m;
  switch (did) {
    case 'give-advice':
      return what[did](stance ? m.advised[stance] : '');
    case 'amend-decision':
      return what[did](version === undefined ? '' : String(version));
    case 'reopen-decision':
      return what[did](until ? t.date(until) : '');
    case 'report-landing':
      return what[did](landing ? m.landingStates[landing].toLowerCase() : '');
    case 'contradict-condition':
    case 'split-costs':
    case 'ask-also':
    case 'plan-landing':
    case 'note-call':
      return what[did];
    default:
      return undefined;
  }
}

/** What followed by itself, and nobody did. */
export function followedOfMandates(did: string): string | undefined {
  const { what } = mandateWords();
  return did === 'release-mandate' || did === 'decision-open-again' || did === 'review-decision'
    ? what[did]
    : undefined;
}
