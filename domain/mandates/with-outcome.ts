import type { Context } from '../action';
import { startOfDay } from '../dates';
import type { DecisionDocument, Mandate, Notice } from '../documents';
import { findOrganisation } from '../organisations';
import { outcomeOf, silenceAgreesAt } from '../outcome';
import { systemActor } from '../permissions';
import { announce, apply, show, tell, traced } from '../trace';
import { becomes } from './journey';
import { droppedFromAgenda } from './returned-to-agenda';

/**
 * The one place where a decision's state is set: worked out from its mandates and rule at every write, with what
 * follows from it. What was asked of who left is released first. Its card is shown again; when it closes, or opens again
 * by a correction, the trace says so; the channel hears of an outcome once; while silence may still close it, and until
 * its day of review, it plans to look again by itself.
 * @param closedAt UTC instant of closing, when that is not now
 */
export function withOutcome(before: DecisionDocument, context: Context, closedAt = context.now): DecisionDocument {
  const decision = withoutLeft(before, context);
  const { state, agreed, of, silent, declined } = outcomeOf(decision, context.today);
  const next = {
    ...decision,
    state,
    // Another outcome than before closed it now, also when it was closed already.
    closedAt: state === 'open' ? undefined : state === decision.state ? (decision.closedAt ?? closedAt) : closedAt,
  };
  const scheduled = { ...next, notices: [...shownOnce(next.notices, context), ...planned(next, context)] };
  if (state === decision.state) return scheduled;
  const what = state === 'open' ? 'decision-open-again' : `decision-${state}`;
  const details = { agreed, of, silent, declined };
  const trace = [...scheduled.trace, traced({ ...context, actor: systemActor }, { what, as: 'system', details })];
  if (state === 'open' || decision.announced === state) return { ...scheduled, trace };
  const to = context.coalition.chair ?? context.coalition.secretary ?? decision.recordedBy;
  const told = [
    announce(context),
    tell(context, { to, what, params: { title: decision.title } }),
    ...(state === 'ratified' ? droppedFromAgenda(decision, context) : []),
  ];
  return { ...scheduled, announced: state, trace, notices: withNew(scheduled.notices, told) };
}

/** Releases what is asked of organisations that left, while it is still to be answered what becomes of the decision. */
function withoutLeft(decision: DecisionDocument, context: Context): DecisionDocument {
  const hasLeft = ({ organisationId }: Mandate) => findOrganisation(context.coalition, organisationId)?.left;
  if (outcomeOf(decision, context.today).state !== 'open' || !decision.mandates.some(hasLeft)) return decision;
  const entry = traced({ ...context, actor: systemActor }, { what: 'release-mandate', as: 'system' });
  const mandates = decision.mandates.map((mandate) => {
    const state = hasLeft(mandate) && becomes(mandate, 'leave');
    return state ? { ...mandate, state, trace: [...mandate.trace, entry] } : mandate;
  });
  return { ...decision, mandates };
}

const byItself: readonly string[] = ['settle-decision', 'review-decision'];
const isPlanned = (notice: Notice) => notice.kind === 'apply' && byItself.includes(notice.action);

/** Eighty answers in a week would leave eighty notices to show the same card; one that is still to come says it all. */
function shownOnce(notices: readonly Notice[], context: Context): Notice[] {
  const posts = (notice: Notice) => notice.kind === 'show' && notice.post && !notice.done;
  const superseded = (notice: Notice) => notice.kind === 'show' && notice.what === 'self' && !posts(notice);
  const later = notices.filter((notice) => isPlanned(notice) && !notice.done && notice.due > context.now);
  const kept = notices.filter((notice) => !superseded(notice) && !later.includes(notice));
  return withNew(kept, [show(context, 'self')]);
}

/** What one write leads to is delivered once: an amendment that closes a decision as well is one new card. */
const withNew = (notices: readonly Notice[], more: readonly Notice[]): Notice[] => [
  ...notices,
  ...more.filter((notice) => !notices.some((one) => one.id === notice.id)),
];

/** When it looks again by itself; planned anew at every write, since the deadline or the day of review may have moved. */
function planned(decision: DecisionDocument, context: Context): Notice[] {
  const { timeZone } = context.coalition;
  const settles = decision.state === 'open' ? silenceAgreesAt(decision, timeZone) : undefined;
  const reviews = decision.reviewOn && startOfDay(decision.reviewOn, timeZone);
  const plan = (action: string, due: string | undefined) =>
    due ? [apply(context, { action, target: decision.id, input: { decision: decision.id }, due })] : [];
  const ahead = (due: string | undefined) => (due && due > context.now ? due : undefined);
  // Its day may have come before it was ratified, or be today: then it comes back at once.
  const comesBack = ahead(reviews) ?? (reviews && decision.state === 'ratified' ? context.now : undefined);
  return [...plan('settle-decision', ahead(settles)), ...plan('review-decision', comesBack)];
}
