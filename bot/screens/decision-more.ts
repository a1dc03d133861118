import type { DecisionView } from '../../domain/views/decision';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, said, words } from '../cards/elements';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { linesOf } from './lines-of';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** The rest that can be read of a decision or done with it, a line each, so that its own card stays calm. */
export const decisionMore: Screen = async (context, params, state) => {
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const { mandates: w, common } = context.t.words;
  return screenCard(context, state, {
    summary: `${w.more}: ${view.title}`,
    body: [
      eyebrow('◐', w.more),
      ...said(view.title, { bold: true, spacing: 'small' }),
      ...toRead(context, view).map(({ title, screen }) =>
        line(title, opens(context, { title, to: { screen, params: { id: view.id } } })),
      ),
      ...(context.surface === 'channel' ? [] : toDo(context, view)).map(({ title, screen, any }) =>
        line(title, opensForm(context, { title, to: { screen, params: { id: view.id, ...(any && { any: 'yes' }) } } })),
      ),
    ],
    actions: [opens(context, { title: common.back, to: { screen: 'decision', params: { id: view.id } } })],
  });
};

interface Way {
  readonly title: string;
  readonly screen: string;
  readonly any?: boolean;
}

const ways = (...all: readonly (false | Way)[]): Way[] => all.filter((one) => one !== false);

function toRead(context: ScreenContext, view: DecisionView): Way[] {
  const { decision: w, mandates: m } = context.t.words;
  return ways(
    { title: w.allAnswers, screen: 'answers' },
    view.versions.length > 1 && { title: m.changes, screen: 'versions' },
    view.landing !== undefined && { title: m.landing, screen: 'landing' },
  );
}

/** What this reader may do, each of which the domain judges again. */
function toDo(context: ScreenContext, view: DecisionView): Way[] {
  const { decision: w, mandates: m } = context.t.words;
  const { viewer } = context;
  const open = view.state === 'open';
  const mine = view.mine.length > 0;
  const leads = viewer.leads;
  const unmet = linesOf(view).some((line) => line.state === 'conditional' && !line.conditionMet);
  return ways(
    mine && { title: w.answer, screen: 'report-form' },
    mine && open && { title: m.advise, screen: 'advise-form' },
    leads && view.mayAnswer.length > 0 && { title: w.answerFor, screen: 'report-form', any: true },
    leads && open && view.mayAnswer.length > 0 && { title: m.adviseFor, screen: 'advise-form', any: true },
    view.mayMeetConditions && unmet && { title: m.meetHow, screen: 'meet-form' },
    view.mayContradict.length > 0 && { title: m.contradictTitle, screen: 'contradict-form', any: leads },
    view.mayAmend && { title: m.amend, screen: 'amend-form' },
    view.mayAmend && view.rule !== 'no-objection' && { title: m.costs, screen: 'costs-form' },
    view.mayAskAlso.length > 0 && { title: m.askAlso, screen: 'ask-also-form' },
    view.mayExtend && { title: w.extend, screen: 'extend-form' },
    view.mayReopen && { title: m.reopen, screen: 'reopen-form' },
    view.mayPlanLanding && { title: m.landingPlan, screen: 'landing-plan-form' },
    leads && view.landing !== undefined && { title: m.landingFor, screen: 'landing-form', any: true },
  );
}

const line = (title: string, selectAction: Element): Element => ({
  type: 'Container',
  separator: true,
  spacing: 'small',
  selectAction,
  items: [words(`${title}\u00a0▸`)],
});
