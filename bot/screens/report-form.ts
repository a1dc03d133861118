import { reportedStates } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { type Element, fold } from '../cards/elements';
import { choiceInput, dateInput, type Filling, textInput } from '../cards/inputs';
import { answerableLines, notYours } from './answerable-lines';
import { decisionFormScreen } from './form-on-decision';
import { mandateLook } from './mandate-look';
import { moneyInputs } from './money-inputs';
import { onlyOrganisation, organisationInput } from './organisation-input';
import type { ScreenContext } from './screen';

/** Reports an organisation's answer; what can be known is filled in, such as the day its body meets. */
export const reportForm = decisionFormScreen((context, params) => ({
  screen: 'report-form',
  verb: 'report-mandate',
  title: context.t.words.decision.reportTitle,
  send: context.t.words.decision.report,
  asks(view, filling) {
    const lines = answerableLines(view, params.any === 'yes');
    if (lines.length === 0) return { instead: notYours(context, view) };
    const only = lines.length === 1 ? lines[0] : undefined;
    return {
      inputs: [
        ...organisationInput(context, filling, lines),
        ...becauseInput(context, filling, view),
        ...answerInputs(context, filling, only),
        ...wordInput(context, filling, { only, own: lines.every((line) => view.mine.includes(line)) }),
        ...moneyInputs(context, filling, {
          view,
          only,
          of: 'mandated',
          label: context.t.words.mandates.amountLabel,
        }),
        ...details(context, filling, only),
      ],
      input: {
        expectedVersion: view.version,
        ...onlyOrganisation(lines),
        ...(only && { seen: only.seen }),
      },
    };
  },
}));

/** After the outcome an answer is only corrected, and everybody reads why. */
function becauseInput({ t }: ScreenContext, filling: Filling, { correctableUntil }: DecisionView): Element[] {
  const { becauseLabel, becauseHint } = t.words.mandates;
  if (!correctableUntil) return [];
  return textInput(filling, { id: 'because', label: becauseLabel, required: true, long: true, hint: becauseHint });
}

function answerInputs({ t }: ScreenContext, filling: Filling, only: DecisionLine | undefined): Element[] {
  const { decision: w, decisionCards: cards, mandates: m, common } = t.words;
  return [
    ...choiceInput(filling, {
      id: 'state',
      label: w.stateLabel,
      required: true,
      expanded: true,
      value: only && only.state !== 'open' && only.state !== 'released' ? only.state : 'submitted',
      choices: reportedStates.map((value) => ({ value, title: `${mandateLook[value].icon} ${w.mandates[value]}` })),
    }),
    ...dateInput(filling, {
      id: 'bodyDate',
      label: only ? w.bodyDateLabel(only.submittedTo ?? only.body) : w.bodyDateAny,
      value: only?.bodyDate ?? only?.nextBodyMeeting,
      hint: cards.bodyDateHint,
    }),
    ...textInput(filling, {
      id: 'condition',
      label: w.conditionLabel,
      long: true,
      value: only?.condition,
      hint: cards.conditionHint,
    }),
    ...textInput(filling, {
      id: 'satisfiedBy',
      label: `${m.satisfiedByLabel} ${common.optional}`,
      long: true,
      value: only?.satisfiedBy,
      hint: m.satisfiedByHint,
    }),
    ...textInput(filling, {
      id: 'reason',
      label: w.reasonLabel,
      long: true,
      value: only?.reason,
      hint: cards.reasonHint,
    }),
  ];
}

/**
 * On whose word it is. Of one's own body that goes without saying, and is filled in; "namens" another organisation one
 * always says how one knows it, so there nothing is filled in (domain.md, Rules).
 */
function wordInput(
  { t }: ScreenContext,
  filling: Filling,
  { only, own }: { only: DecisionLine | undefined; own: boolean },
): Element[] {
  const { decisionCards: cards, mandates: m, common } = t.words;
  if (!own)
    return textInput(filling, {
      id: 'onWordOf',
      label: m.wordLabel,
      required: true,
      hint: m.wordHint,
      maxLength: 200,
    });
  return textInput(filling, {
    id: 'onWordOf',
    label: `${cards.onWordLabel} ${common.optional}`,
    value: only?.onWordOf ?? only?.body,
    hint: cards.onWordHint,
    maxLength: 200,
  });
}

/** What few need: folded, unless there is something in it to see. */
function details({ t }: ScreenContext, filling: Filling, only: DecisionLine | undefined): Element[] {
  const { mandates: w, common } = t.words;
  const wrong = filling.problem?.details.fields ?? {};
  const open = ['body', 'reference', 'link'].some((id) => id in wrong);
  return fold(
    'details',
    w.answerDetails,
    [
      ...textInput(filling, {
        id: 'body',
        label: `${w.bodyLabel} ${common.optional}`,
        value: only?.submittedTo,
        maxLength: 200,
        ...(only && { hint: w.bodyHint(only.body) }),
      }),
      ...textInput(filling, {
        id: 'reference',
        label: `${w.referenceLabel} ${common.optional}`,
        value: only?.reference,
        maxLength: 200,
      }),
      ...textInput(filling, { id: 'link', label: `${w.linkLabel} ${common.optional}`, value: only?.link }),
    ],
    { open },
  );
}
