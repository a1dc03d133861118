import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { type Element, fold } from '../cards/elements';
import { type Filling, textInput } from '../cards/inputs';
import { linesOf } from './lines-of';
import { namesInput } from './names-input';
import type { ScreenContext } from './screen';

/**
 * What an organisation contributes and, folded, from which means and on whom that depends; nothing where a decision is not about
 * money. `only` is the organisation it is about, when that is clear: then it is filled in with what was said before.
 */
export function moneyInputs(
  context: ScreenContext,
  filling: Filling,
  about: { view: DecisionView; only: DecisionLine | undefined; label: string; of: 'pledged' | 'mandated' },
): Element[] {
  const { t } = context;
  const { view, only, label, of } = about;
  if (!view.money) return [];
  const w = t.words.mandates;
  const { optional } = t.words.common;
  const { asked, means, dependsOn = [], [of]: said } = only?.share ?? {};
  const others = linesOf(view).filter((line) => line !== only && line.state !== 'released');
  return [
    ...textInput(filling, {
      id: 'amount',
      label: `${label} ${optional}`,
      value: said === undefined ? undefined : t.money(said),
      maxLength: 40,
      ...(asked !== undefined && { hint: w.amountHint(t.money(asked)) }),
    }),
    ...fold(
      'money',
      w.moneyDetails,
      [
        ...textInput(filling, {
          id: 'means',
          label: `${w.meansLabel} ${optional}`,
          value: means,
          hint: w.meansHint,
          maxLength: 200,
        }),
        ...namesInput(context, filling, {
          id: 'dependsOn',
          label: `${w.dependsLabel} ${optional}`,
          organisations: others.map((line) => ({ id: line.organisationId, name: line.name })),
          value: others
            .filter((line) => dependsOn.some((one) => one.name === line.name))
            .map((line) => line.organisationId),
          most: only ? 60 : 20,
        }),
      ],
      { open: means !== undefined || dependsOn.length > 0 || 'dependsOn' in (filling.problem?.details.fields ?? {}) },
    ),
  ];
}
