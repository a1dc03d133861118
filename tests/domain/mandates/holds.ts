import type { AnyDocument, CoalitionDocument, DecisionDocument, TraceEntry } from '../../../domain/documents';
import { mayAnswer, mayLead, type Setting } from './region';
import { type Told, toldByTrace } from './told-by-trace';

/** Fails with what does not hold; many thousand times faster than a matcher. */
export function must(holds: boolean, what: string, about: unknown = ''): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(about)}`);
}

/** Whether somebody may have done what a trace says, apart from the domain; `organisation` whose trace it stands in. */
export function hadTheRight({ what, by, as, at }: TraceEntry, organisation: string, setting: Setting): boolean {
  // Sequences are played at ten in the morning, when it is the same day everywhere.
  const on = { setting, day: at.slice(0, 10) };
  const byLead = mayLead(by.name) === as;
  switch (what) {
    case 'report-mandate':
    case 'give-advice':
    case 'contradict-condition':
    case 'report-landing':
      return mayAnswer(by.name, organisation, on) === as;
    case 'meet-condition':
      return by.name === 'chair' && as === 'chair';
    case 'release-mandate':
    case 'review-decision':
    case 'decision-ratified':
    case 'decision-lapsed':
    case 'decision-open-again':
      return by.id === 'system' && as === 'system';
    case 'record-decision':
    case 'amend-decision':
    case 'split-costs':
    case 'ask-also':
    case 'note-call':
    case 'extend-deadline':
    case 'reopen-decision':
    case 'plan-landing':
    case 'leave-organisation':
    case 'rejoin-organisation':
      return byLead;
    default:
      return false;
  }
}

/** What always holds of a decision that wrote down what the day brought. */
export function mustHold(decision: DecisionDocument, about: { today: string; setting: Setting }): Told {
  const { today, setting } = about;
  const told = toldByTrace(decision, today);
  const { state, deadline, versions, closedAt, notices } = decision;
  must(state === told.state, 'the outcome is not what the trace tells', [state, told]);
  must(state === told.written, 'the trace wrote down another outcome', [state, told]);
  must(deadline === told.deadline, 'the deadline is not what the trace tells', [deadline, told]);
  must(versions.at(-1)?.number === told.version, 'the version is not what the trace tells', told);
  must((closedAt === undefined) === (state === 'open'), 'closed and open at once', [state, closedAt]);
  const ids = new Set(notices.map((one) => one.id));
  must(ids.size === notices.length, 'the same notice twice', notices);
  for (const { organisationId, state, trace } of decision.mandates) {
    must(state === told.mandates[organisationId], 'a mandate is not what its trace tells', [organisationId, told]);
    for (const one of trace) must(hadTheRight(one, organisationId, setting), 'without the right', one);
  }
  for (const { organisationId, trace } of decision.landings ?? [])
    for (const one of trace) must(hadTheRight(one, organisationId, setting), 'without the right', one);
  for (const one of decision.trace) must(hadTheRight(one, '', setting), 'without the right', one);
  return told;
}

/** Who left is asked nothing while a decision runs; only being asked again makes anything follow on a release. */
export function mustRelease(decision: DecisionDocument, { organisations, trace }: CoalitionDocument): void {
  const left = organisations.filter((one) => one.left).map((one) => one.id);
  for (const { organisationId, state, trace } of decision.mandates) {
    const asked = decision.state === 'open' && left.includes(organisationId) && state !== 'released';
    must(!asked, 'asked of who left', organisationId);
    const after = trace.filter((_, n) => trace[n - 1]?.what === 'release-mandate').map((one) => one.what);
    must(
      after.every((one) => one === 'ask-also'),
      'something followed on a release',
      trace,
    );
  }
  for (const one of trace) must(mayLead(one.by.name) === one.as, 'without the right', one);
}

/** Nothing that was said is gone or changed: what a trace held before is where the trace now begins. */
export function mustContinue(before: DecisionDocument, after: DecisionDocument): void {
  const traces = (decision: DecisionDocument) => [decision.trace, ...decision.mandates.map((one) => one.trace)];
  const now = traces(after);
  traces(before).forEach((trace, index) => {
    const same = trace.every((one, n) => same1(one, now[index]?.[n]));
    must(same, 'a trace lost what it said', trace);
  });
}
const same1 = (a: TraceEntry, b: TraceEntry | undefined) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether every decline and unmet condition of a version stands on the agenda as one item. */
export async function mustBeOnAgenda(
  decision: DecisionDocument,
  get: (id: string) => Promise<AnyDocument | undefined>,
): Promise<void> {
  for (const { trace } of decision.mandates)
    for (const { what, details } of trace) {
      if (what !== 'report-mandate' || details?.state !== 'declined') continue;
      const item = await get(`item:from:${decision.id}:v${details.version}`);
      must(item?.kind === 'agendaItem', 'a decline is not on the agenda', details);
    }
}
