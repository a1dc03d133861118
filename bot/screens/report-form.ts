import { reportedStates } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import { said, words } from '../cards/elements';
import { choiceInput, dateInput, textInput } from '../cards/inputs';
import { decision } from './decision';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { mandateLook } from './mandate-look';
import { fillingOf, formActions, type Screen, type ScreenContext, screenCard } from './screen';

/** Reports an organisation's answer; what can be known is filled in, such as the day its body meets. */
export const reportForm: Screen = async (context, params, state) => {
  const { t } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const w = t.words.decision;
  const lines = linesFor(view, params.any === 'yes');
  // Who may not answer gets the decision and one sentence why, not a form that would be refused.
  if (lines.length === 0)
    return decision(context, { id: view.id }, { ...state, ...(!state.problem && { done: notYours(context, view) }) });
  const only = lines.length === 1 ? lines[0] : undefined;
  const filling = fillingOf(context, state);
  const here = { screen: 'report-form', params: { id: view.id, ...(params.any && { any: params.any }) } };
  const back = { screen: 'decision', params: { id: view.id } };
  return screenCard(context, state, {
    summary: `${w.reportTitle}: ${view.title}`,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.reportTitle, { heading: true })]),
      ...said(view.title, { bold: true }),
      ...(only
        ? said(only.name, { subtle: true, spacing: 'none' })
        : choiceInput(filling, {
            id: 'organisation',
            label: w.organisationLabel,
            required: true,
            placeholder: t.words.common.choose,
            choices: lines.map((line) => ({ title: line.name, value: line.organisationId })),
          })),
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
        label: only ? w.bodyDateLabel(only.body) : w.bodyDateAny,
        value: only?.bodyDate ?? only?.nextBodyMeeting,
        hint: w.bodyDateHint,
      }),
      ...textInput(filling, {
        id: 'condition',
        label: w.conditionLabel,
        long: true,
        value: only?.condition,
        hint: w.conditionHint,
      }),
      ...textInput(filling, {
        id: 'reason',
        label: w.reasonLabel,
        long: true,
        value: only?.reason,
        hint: w.reasonHint,
      }),
      ...textInput(filling, {
        id: 'onWordOf',
        label: `${w.onWordLabel} ${t.words.common.optional}`,
        value: only?.onWordOf ?? only?.body,
        hint: w.onWordHint,
        maxLength: 200,
      }),
    ],
    actions: formActions(context, {
      verb: 'report-mandate',
      send: w.report,
      on: here,
      next: back,
      back,
      input: {
        decision: view.id,
        expectedVersion: view.version,
        ...(only && { organisation: only.organisationId, seen: only.seen }),
      },
    }),
  });
};

/** Lines somebody may answer: their own as delegate, or everyone's "namens" when chair or secretary asks for that. */
function linesFor(view: DecisionView, any: boolean) {
  const all = view.groups.flatMap((one) => one.lines);
  const own = view.mine.length > 0 && !any;
  return own ? view.mine : all.filter((line) => view.mayAnswer.includes(line.organisationId));
}

function notYours(context: ScreenContext, view: DecisionView): string {
  const { refusal, decision: w } = context.t.words;
  if (view.state !== 'open') return refusal['decision-closed']({ state: view.state });
  return context.viewer.represents.length > 0 ? w.notAskedYou : refusal['represents-nobody']({});
}
