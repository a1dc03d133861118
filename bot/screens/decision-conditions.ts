import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { type Element, fold, group, said, words } from '../cards/elements';
import { linesOf } from './lines-of';
import type { ScreenContext } from './screen';

/** So many conditions stand in the card; the others are with all answers. */
const most = 3;

/**
 * The conditions that were set, met or not. What waits for the chair is in sight for the chair, who reads it before
 * marking it met; for others, and once it is met, it is folded.
 */
export function decisionConditions(context: ScreenContext, view: DecisionView): Element[] {
  const w = context.t.words;
  const all = linesOf(view).filter((line) => line.state === 'conditional');
  const open = all.filter((line) => !line.conditionMet);
  const forChair = context.surface !== 'channel' && view.mayMeetConditions ? open.slice(0, most) : [];
  const folded = all.filter((line) => !forChair.includes(line)).slice(0, most);
  return [
    ...(forChair.length > 0
      ? [
          group(
            [
              words(w.decision.conditionsTitle, { small: true, bold: true }),
              ...forChair.flatMap((line) => [
                ...said(`◇ ${line.name}: ${line.condition ?? ''}`, { most: 300, spacing: 'small' }),
                ...conditionDetails(context, line),
              ]),
            ],
            { emphasis: true, spacing: 'medium' },
          ),
        ]
      : []),
    ...(folded.length > 0
      ? fold(
          'conditions',
          w.mandates.conditionsMet(all.length - open.length, all.length),
          folded.flatMap((line) => [
            ...said(`${line.name}: ${line.condition ?? ''}`, { most: 300, small: true, spacing: 'small' }),
            metWords(context, line),
            ...conditionDetails(context, line),
          ]),
        )
      : []),
  ];
}

/** What would satisfy a condition, how it was met, and what its organisation says against that. */
export function conditionDetails({ t }: ScreenContext, line: DecisionLine): Element[] {
  const w = t.words.mandates;
  const small = { small: true, most: 250, spacing: 'none' as const };
  const { satisfiedBy, how, contradicted, conditionMet } = line;
  return [
    ...(satisfiedBy ? said(w.satisfiedBy(satisfiedBy), small) : []),
    ...(conditionMet && how ? said(w.how(how), small) : []),
    ...(!conditionMet && contradicted
      ? said(`▲ ${w.contradicted(contradicted.by, contradicted.reason)}`, { ...small, tone: 'attention' })
      : []),
  ];
}

const metWords = ({ t }: ScreenContext, { conditionMet }: DecisionLine): Element =>
  conditionMet
    ? words(`✓ ${t.words.mandates.conditionMet}`, { small: true, tone: 'good', spacing: 'none' })
    : words(`◇ ${t.words.mandates.conditionOpen}`, { small: true, tone: 'warning', spacing: 'none' });
