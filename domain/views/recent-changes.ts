import {
  type AgendaItemDocument,
  type AnyDocument,
  type Capacity,
  type CoalitionDocument,
  type DecisionDocument,
  type LandingState,
  landingStates,
  type MandateState,
  type MeetingDocument,
  mandateStates,
  type Person,
  type Stance,
  stances,
  type TraceEntry,
  type UpdateDocument,
} from '../documents';
import { findOrganisation, nameOf } from '../organisations';
import { decisionHistory } from './decision-history';

/** One thing somebody did. */
export interface Change {
  /** UTC instant. */
  readonly at: string;
  readonly by: Person;
  readonly as: Capacity;
  /** Name of what was done, as the trace has it: `report-mandate`. */
  readonly what: string;
  /** Where it was done: kind and id of the document, and what people call it. */
  readonly on: { readonly kind: AnyDocument['kind']; readonly id: string; readonly title: string };
  /** Name of the organisation it was done for. */
  readonly organisation: string | undefined;
  readonly onWordOf: string | undefined;
  /** What was answered, advised, or how far one is; the version a text became, the day until which it was reopened. */
  readonly details?: {
    readonly state?: MandateState;
    readonly bodyDate?: string;
    readonly stance?: Stance;
    readonly landing?: LandingState;
    readonly version?: number;
    readonly until?: string;
  };
}

/** At most so many: who was away longer reads the pages themselves. */
const most = 30;

/**
 * What others did, newest first; from the traces, so nothing is kept for it.
 * @param about.since UTC instant
 * @param about.reader person id of who reads it
 */
export function recentChanges(
  from: {
    readonly coalition: CoalitionDocument;
    readonly meetings: readonly MeetingDocument[];
    readonly decisions: readonly DecisionDocument[];
    readonly items: readonly AgendaItemDocument[];
    readonly updates: readonly UpdateDocument[];
  },
  about: { readonly since: string; readonly reader: string | undefined },
): Change[] {
  const { coalition, meetings, decisions, items, updates } = from;
  const { since, reader } = about;
  const changes = (document: AnyDocument, title: string, trace: readonly TraceEntry[]): Change[] =>
    trace
      .filter((entry) => entry.at >= since && entry.by.id !== reader)
      .map(({ at, by, as, what, onWordOf, for: organisationId, details }) => {
        const organisation = organisationId && findOrganisation(coalition, organisationId)?.name;
        return {
          at,
          by,
          as,
          what,
          on: { kind: document.kind, id: document.id, title },
          organisation: organisation || undefined,
          onWordOf,
          ...answerOf(details),
        };
      });
  // What followed by itself is told by what it followed from; that a decision closed is news.
  const byPeople = (trace: readonly TraceEntry[]) => trace.filter((entry) => entry.as !== 'system');
  // Who called knows it, and the call list says it.
  const withoutCalls = (trace: readonly TraceEntry[]) => trace.filter((entry) => entry.what !== 'note-call');
  return [
    ...changes(coalition, coalition.region ?? '', byPeople(coalition.trace)),
    ...meetings.flatMap((one) => changes(one, one.date, byPeople(one.trace))),
    ...items.flatMap((one) => changes(one, one.title, byPeople(one.trace))),
    ...updates.flatMap((one) => changes(one, nameOf(coalition, one.for), byPeople(one.trace))),
    ...decisions.flatMap((one) => changes(one, one.title, withoutCalls(decisionHistory(one)))),
  ]
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, most);
}

/** An answer, an advice, a landing, a version or a day among what a trace keeps. */
function answerOf(details: TraceEntry['details']): Pick<Change, 'details'> {
  const state = mandateStates.find((one) => one === details?.state);
  const stance = stances.find((one) => one === details?.stance);
  const landing = landingStates.find((one) => one === details?.landing);
  const { bodyDate, version, until } = details ?? {};
  if (state) return { details: { state, ...(typeof bodyDate === 'string' && { bodyDate }) } };
  if (stance) return { details: { stance } };
  if (landing) return { details: { landing } };
  if (typeof until === 'string') return { details: { until } };
  return typeof version === 'number' ? { details: { version } } : {};
}
