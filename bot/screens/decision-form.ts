import { decisionRules, organisationKinds } from '../../domain/documents';
import { present } from '../../domain/organisations';
import { documentsOf } from '../../domain/store/documents-of';
import { usualDeadline } from '../../domain/usual-deadline';
import { type Element, fold, words } from '../cards/elements';
import { choiceInput, dateInput, type Filling, textInput, tickInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { namesInput } from './names-input';
import { fillingOf, formActions, type Screen, type ScreenContext, screenCard } from './screen';

/** Records an advice of the table: what is asked, of whom, until when. Chair and secretary only. */
export const decisionForm: Screen = async (context, params, state) => {
  const { t, coalition, viewer, today } = context;
  const w = t.words.decision;
  const here = { screen: 'decision-form', params: { ...params } as Record<string, string> };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.recordTitle, here, back: { screen: 'decisions' } });
  const filling = fillingOf(context, state);
  return screenCard(context, state, {
    summary: w.recordTitle,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.recordTitle, { heading: true })]),
      ...textInput(filling, {
        id: 'title',
        label: w.titleLabel,
        required: true,
        value: params.title,
        placeholder: w.titlePlaceholder,
        maxLength: 200,
      }),
      ...textInput(filling, {
        id: 'text',
        label: w.textLabel,
        required: true,
        long: true,
        value: params.text,
        placeholder: w.textPlaceholder,
      }),
      ...(await meetingInput(context, filling)),
      ...dateInput(filling, {
        id: 'deadline',
        label: w.deadlineLabel,
        required: true,
        value: usualDeadline(today),
      }),
      ...tickInput(filling, { id: 'askAll', title: w.askAll, value: true }),
      ...choiceInput(filling, {
        id: 'asked',
        label: t.words.decisionCards.askedOnly,
        several: true,
        choices: present(coalition).map((one) => ({ title: one.name, value: one.id })),
      }),
      ...whoElse(context, filling),
      ...choiceInput(filling, {
        id: 'rule',
        label: w.ruleLabel,
        value: 'unanimous',
        choices: decisionRules.map((value) => ({ value, title: w.rules[value] })),
      }),
      ...tickInput(filling, { id: 'asksMoney', title: w.moneyLabel }),
      ...dateInput(filling, {
        id: 'reviewOn',
        label: `${t.words.mandates.reviewLabel} ${t.words.common.optional}`,
        min: today,
      }),
    ],
    actions: formActions(context, {
      verb: 'record-decision',
      send: w.send,
      on: here,
      next: { screen: 'decisions' },
      back: { screen: 'decisions' },
      ...(params.item && { input: { agendaItemId: params.item } }),
    }),
  });
};

/** Other ways to say who is asked: those of a kind, or whose work area it touches. */
function whoElse(context: ScreenContext, filling: Filling): Element[] {
  const { mandates: w, coalition: c, common } = context.t.words;
  const all = present(context.coalition);
  const kinds = organisationKinds.filter((kind) => all.some((one) => one.kind === kind && one.seat === 'table'));
  const municipalities = all.filter((one) => one.kind === 'municipality');
  if (kinds.length <= 1 && municipalities.length === 0) return [];
  const wrong = filling.problem?.details.fields ?? {};
  return fold(
    'others',
    w.askOthers,
    [
      ...(kinds.length > 1
        ? choiceInput(filling, {
            id: 'askKinds',
            label: `${w.askKinds} ${common.optional}`,
            several: true,
            choices: kinds.map((value) => ({ value, title: c.kinds[value] })),
          })
        : []),
      ...(municipalities.length > 0
        ? namesInput(context, filling, {
            id: 'touches',
            label: `${w.touches} ${common.optional}`,
            organisations: municipalities,
            hint: w.touchesHint,
          })
        : []),
    ],
    { open: 'touches' in wrong },
  );
}

/** So many meetings can be chosen from. */
const mostMeetings = 8;

/** The meeting whose advice it is, by its day: filled in is the last one that was, or is today. */
async function meetingInput({ t, store, coalition, today }: ScreenContext, filling: Filling): Promise<Element[]> {
  const stored = await store.list(coalition.coalitionId, 'meeting', { states: ['planned', 'held'] });
  const dates = [...new Set(documentsOf(stored).map((one) => one.date))].sort().reverse().slice(0, mostMeetings);
  if (dates.length === 0) return [];
  return choiceInput(filling, {
    id: 'meetingDate',
    label: `${t.words.decision.meetingLabel} ${t.words.common.optional}`,
    value: dates.find((date) => date <= today),
    placeholder: t.words.common.choose,
    choices: dates.map((date) => ({ value: date, title: t.date(date) })),
  });
}
