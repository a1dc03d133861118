import type { Context } from '../action';
import type { DecisionDocument, Notice } from '../documents';
import { outcomeOf, silenceAgreesAt } from '../outcome';
import { systemActor } from '../permissions';
import { apply, show, tell, traced } from '../trace';

/**
 * The one place where a decision's state is set: worked out from its mandates and rule at every write, with what
 * follows from it. Its card is shown again; when it closes, the trace says so and the chair is told; while silence may
 * still close it, it is settled by itself after the deadline.
 * @param closedAt UTC instant of closing, when that is not now
 */
export function withOutcome(decision: DecisionDocument, context: Context, closedAt = context.now): DecisionDocument {
  const outcome = outcomeOf(decision, context.today);
  const next = {
    ...decision,
    state: outcome.state,
    closedAt: outcome.state === 'open' ? undefined : (decision.closedAt ?? closedAt),
  };
  const scheduled = { ...next, notices: [...shownOnce(next.notices, context), ...settling(next, context)] };
  if (outcome.state === decision.state || outcome.state === 'open') return scheduled;
  const { agreed, of, silent, declined } = outcome;
  const what = `decision-${outcome.state}`;
  const to = context.coalition.chair ?? context.coalition.secretary ?? decision.recordedBy;
  return {
    ...scheduled,
    trace: [
      ...scheduled.trace,
      traced({ ...context, actor: systemActor }, { what, as: 'system', details: { agreed, of, silent, declined } }),
    ],
    notices: [...scheduled.notices, tell(context, { to, what, params: { title: decision.title } })],
  };
}

const isSettling = (notice: Notice) => notice.kind === 'apply' && notice.action === 'settle-decision';

/** Eighty answers in a week would leave eighty notices to show the same card; one that is still to come says it all. */
function shownOnce(notices: readonly Notice[], context: Context): Notice[] {
  const posts = (notice: Notice) => notice.kind === 'show' && notice.post && !notice.done;
  const superseded = (notice: Notice) => notice.kind === 'show' && notice.what === 'self' && !posts(notice);
  const later = notices.filter((notice) => isSettling(notice) && !notice.done && notice.due > context.now);
  return [...notices.filter((notice) => !superseded(notice) && !later.includes(notice)), show(context, 'self')];
}

/** What settles it once silence agrees; planned anew at every write, since the deadline may have moved. */
function settling(decision: DecisionDocument, context: Context): Notice[] {
  const due = silenceAgreesAt(decision, context.coalition.timeZone);
  if (decision.state !== 'open' || !due || due <= context.now) return [];
  return [apply(context, { action: 'settle-decision', target: decision.id, input: { decision: decision.id }, due })];
}
