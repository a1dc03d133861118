import type { DecisionView } from '../../domain/views/decision';
import { opens, opensForm, press } from '../cards/buttons';
import type { Element } from '../cards/elements';
import { linesOf } from './lines-of';
import type { ScreenContext } from './screen';

/** So many buttons are in sight; the rest is behind "…" (ux.md, A card). */
const inSight = 3;

/** What the reader can do with a decision: what is asked of them first, the rest behind "Meer". No dead buttons. */
export function decisionActions(context: ScreenContext, view: DecisionView): Element[] {
  const { decision: w, common } = context.t.words;
  const params = { id: view.id };
  const asked = context.surface === 'channel' ? forEverybody(context, view) : forReader(context, view);
  const all = [
    ...asked,
    opens(context, { title: w.allAnswers, to: { screen: 'answers', params }, secondary: true }),
    opens(context, { title: common.more, to: { screen: 'decision-more', params }, secondary: asked.length >= inSight }),
  ];
  return all.map((action, index) => (index < inSight || action.mode ? action : { ...action, mode: 'secondary' }));
}

/** In the channel whoever presses gets their own form, or reads why there is none for them. */
function forEverybody(context: ScreenContext, view: DecisionView): Element[] {
  const { decision: w, mandates: m } = context.t.words;
  const form = (title: string, screen: string, first = false) =>
    opensForm(context, {
      title,
      ...(first && { style: 'positive' as const }),
      to: { screen, params: { id: view.id } },
    });
  if (view.state === 'open') return [form(w.answer, 'report-form', true), form(m.advise, 'advise-form')];
  return [
    ...(view.landing && view.landing.of > 0 ? [form(m.landingReport, 'landing-form', true)] : []),
    ...(view.correctableUntil ? [form(w.answer, 'report-form')] : []),
  ];
}

function forReader(context: ScreenContext, view: DecisionView): Element[] {
  const { decision: w, mandates: m } = context.t.words;
  const params = { id: view.id };
  const { represents } = context.viewer;
  // A dialog: this card changes with every answer of someone else, and would take a half-filled form with it.
  const form = (title: string, screen: string, more: { any?: boolean; first?: boolean } = {}) =>
    opensForm(context, {
      title,
      ...(more.first && { style: 'positive' as const }),
      to: { screen, params: { ...params, ...(more.any && { any: 'yes' }) } },
    });
  const mine = view.mine.length > 0;
  const open = view.state === 'open';
  const undecided = view.mine.some((line) => line.state === 'open' || line.state === 'submitted');
  const contradicts = view.mayContradict.some((id) => represents.includes(id));
  return [
    ...(mine ? [form(w.answer, 'report-form', { first: open })] : []),
    ...(!mine && open && view.mayAnswer.length > 0 ? [form(w.answerFor, 'report-form', { any: true })] : []),
    ...(view.landing?.lines.some((line) => line.mine) ? [form(m.landingReport, 'landing-form', { first: !mine })] : []),
    ...oneCondition(context, view),
    ...(open && undecided ? [form(m.advise, 'advise-form')] : []),
    ...(contradicts ? [form(m.contradict, 'contradict-form')] : []),
  ];
}

/** The chair marks the first condition met in one press; with a word on how, behind "Meer". */
function oneCondition(context: ScreenContext, view: DecisionView): Element[] {
  const first = view.mayMeetConditions ? linesOf(view).find((line) => line.standing === 'condition') : undefined;
  if (!first) return [];
  return [
    press(context, {
      title: `${context.t.words.decision.meet}: ${first.name}`,
      verb: 'meet-condition',
      data: {
        on: { screen: 'decision', params: { id: view.id } },
        input: { decision: view.id, organisation: first.organisationId, met: true, seen: first.seen },
      },
    }),
  ];
}
