import type { MandateState } from '../../domain/documents';
import type { DecisionLine } from '../../domain/views/decision-line';
import type { Reader } from '../../i18n/reader';
import { plain, type Tone } from '../cards/elements';

/** How a mandate's state is shown beside its word: icon and colour. */
export const mandateLook = {
  open: { icon: '○', tone: 'default' },
  submitted: { icon: '◐', tone: 'accent' },
  agreed: { icon: '✓', tone: 'good' },
  conditional: { icon: '◇', tone: 'warning' },
  declined: { icon: '✕', tone: 'attention' },
  released: { icon: '–', tone: 'default' },
} as const satisfies Record<MandateState, { icon: string; tone: Tone }>;

export const decisionLook = {
  open: { icon: '◐', tone: 'accent' },
  ratified: { icon: '✓', tone: 'good' },
  lapsed: { icon: '✕', tone: 'attention' },
} as const satisfies Record<'open' | 'ratified' | 'lapsed', { icon: string; tone: Tone }>;

/** A condition that is met counts as agreed, and looks like it; the words still say that there was one. */
export const lookOf = ({ state, standing }: DecisionLine) =>
  state === 'conditional' && standing === 'agreed' ? mandateLook.agreed : mandateLook[state];

/** "Voorgelegd: college van B&W do 12 maart": what an organisation answers, in a few words. */
export function mandateWords(t: Reader, line: DecisionLine): string {
  const w = t.words.decision;
  if (line.state === 'submitted' && line.bodyDate) {
    const late = line.bodyDateAfterDeadline ? ` (${w.afterDeadline})` : '';
    return w.submittedOn(plain(line.submittedTo ?? line.body), t.date(line.bodyDate)) + late;
  }
  if (line.state === 'conditional')
    return `${w.mandates.conditional} (${line.conditionMet ? w.conditionMet : w.conditionNotMet})`;
  return line.askedAgain ? w.askedAgain : w.mandates[line.state];
}
