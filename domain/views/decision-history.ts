import type {
  Capacity,
  CoalitionDocument,
  DecisionDocument,
  LandingState,
  MandateState,
  Stance,
  TraceEntry,
} from '../documents';
import { findOrganisation } from '../organisations';
import type { Viewer } from './viewer';

/** One thing that was done with a decision, as people read it back. Only what was said: who is late is never in it. */
export interface HistoryLine {
  /** UTC instant. */
  readonly at: string;
  readonly by: string;
  readonly as: Capacity;
  /** As the trace has it: `record-decision`, `report-mandate`, `meet-condition`, `extend-deadline`, `decision-ratified` … */
  readonly what: string;
  readonly organisationId?: string;
  /** Name as it is called now. */
  readonly organisation?: string;
  readonly onWordOf?: string;
  readonly state?: MandateState;
  readonly bodyDate?: string;
  readonly condition?: string;
  readonly reason?: string;
  readonly met?: boolean;
  readonly version?: number;
  /** Plain dates, where a deadline was moved. */
  readonly from?: string;
  readonly to?: string;
  /** Why something was changed after the outcome, or a text was. */
  readonly because?: string;
  readonly stance?: Stance;
  /** With an advice. */
  readonly text?: string;
  readonly landing?: LandingState;
  /** With a landing, or of a call. */
  readonly note?: string;
  /** How a condition was met. */
  readonly how?: string;
  /** Plain dates. */
  readonly reviewOn?: string;
  readonly until?: string;
}

/**
 * Everything that was done with a decision, oldest first: its own trace and that of every mandate, each entry with the
 * organisation it is for (a mandate's entries leave it out, as the mandate says it).
 */
export function decisionHistory(decision: DecisionDocument): TraceEntry[] {
  const answers = decision.mandates.flatMap(({ organisationId, trace }) =>
    trace.map((entry) => ({ ...entry, for: organisationId })),
  );
  const landings = (decision.landings ?? []).flatMap(({ organisationId, trace }) =>
    trace.map((entry) => ({ ...entry, for: organisationId })),
  );
  // What an answer led to was written with it, at the same instant, and comes after it.
  return [...answers, ...decision.trace, ...landings].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Which of a trace's details are for people to read back. */
const shown = [
  'state',
  'bodyDate',
  'condition',
  'reason',
  'met',
  'version',
  'from',
  'to',
  'because',
  'stance',
  'text',
  'landing',
  'note',
  'how',
  'reviewOn',
  'until',
] as const;

/** Who was called about an answer is for chair and secretary: nobody is shamed by it (domain.md, Rules). */
const forLeads = 'note-call';

/** The history as lines; what an entry does not say is left out. */
export function historyLines(
  from: { coalition: CoalitionDocument; decision: DecisionDocument },
  viewer: Pick<Viewer, 'leads'>,
): HistoryLine[] {
  const { coalition, decision } = from;
  const entries = decisionHistory(decision).filter(({ what }) => viewer.leads || what !== forLeads);
  return entries.map(({ at, by, as, what, for: organisationId, onWordOf, details = {} }) => {
    const organisation = organisationId && findOrganisation(coalition, organisationId)?.name;
    return {
      at,
      by: by.name,
      as,
      what,
      ...(organisationId && { organisationId }),
      ...(organisation && { organisation }),
      ...(onWordOf && { onWordOf }),
      ...Object.fromEntries(shown.flatMap((name) => (details[name] == null ? [] : [[name, details[name]]]))),
    };
  });
}
