import { costSplits } from '../../domain/documents';
import { type Element, said, words } from '../cards/elements';
import { choiceInput, textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';

/** Splits what a decision costs over those it asks; filled in with the split as it is. Chair and secretary only. */
export const costsForm = decisionFormScreen((context, _, { problem }) => {
  const { t } = context;
  const { mandates: w, refusal } = t.words;
  return {
    screen: 'costs-form',
    verb: 'split-costs',
    title: w.costsTitle,
    about: w.costsAsksAgain,
    send: w.costs,
    leads: true,
    asks(view, filling) {
      if (!view.mayAmend) return { instead: refusal['decision-closed']({ state: view.state }) };
      const { total, split = 'equal' } = view.money ?? {};
      const shares = linesOf(view).flatMap(({ name, share }) =>
        share?.asked === undefined ? [] : [`${name}: ${t.money(share.asked)}`],
      );
      return {
        inputs: [
          ...textInput(filling, {
            id: 'total',
            label: w.totalLabel,
            required: true,
            value: total === undefined ? undefined : t.money(total),
            maxLength: 40,
          }),
          ...choiceInput(filling, {
            id: 'split',
            label: w.splitLabel,
            value: split,
            expanded: true,
            choices: costSplits.map((value) => ({ value, title: w.splits[value] })),
          }),
          ...textInput(filling, {
            id: 'shares',
            label: w.sharesLabel,
            long: true,
            value: shares.join('\n'),
            hint: `${w.onlyOwn} ${w.sharesHint}`,
          }),
          ...badLine(problem?.details.said),
        ],
        input: { expectedVersion: view.version },
      };
    },
  };

  /** In a list of eighty lines, which one it is about. */
  function badLine(line: unknown): Element[] {
    if (typeof line !== 'string') return [];
    return [words('▲', { small: true, tone: 'attention', spacing: 'none' }), ...said(w.badLine(line), { most: 300 })];
  }
});
