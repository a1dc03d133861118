import {
  type CoalitionDocument,
  type DecisionDocument,
  type MandateState,
  type OrganisationKind,
  organisationKinds,
  type Seat,
} from '../documents';
import type { Standing } from '../outcome';
import type { Store } from '../store/store';
import type { DecisionLine } from './decision-line';
import { type DecisionStand, decisionStand } from './decision-stand';
import { byDeadline, type DecisionSummary, summaryOf } from './decisions';
import { readDecisions } from './read-decisions';
import type { Viewer } from './viewer';

/** Decisions beside organisations: where every one stands on every decision (seed 000: the chair keeps such a list). */
export interface MatrixView {
  readonly kind: 'matrix';
  readonly show: MatrixShow;
  /** How many decisions there are in all, shown or not. */
  readonly total: number;
  readonly columns: readonly MatrixColumn[];
  /** In the fixed order of kinds; a kind of which nobody was asked is left out. */
  readonly groups: readonly { readonly kind: OrganisationKind; readonly rows: readonly MatrixRow[] }[];
  readonly mayRecord: boolean;
}
export type MatrixShow = 'open' | 'all';

export interface MatrixColumn extends DecisionSummary {
  /** Organisations by how they count; who was released is in none. */
  readonly counts: Readonly<Record<Exclude<Standing, 'released'>, number>>;
}

export interface MatrixRow {
  readonly organisationId: string;
  readonly name: string;
  readonly seat: Seat;
  /** The viewer represents it. */
  readonly mine: boolean;
  readonly left: boolean;
  /** One for each column; null where it was not asked. */
  readonly cells: readonly (MatrixCell | null)[];
}

export interface MatrixCell {
  readonly state: MandateState;
  readonly standing: Standing;
  readonly bodyDate?: string;
  /** Version of the text that the answer is about. */
  readonly version: number;
  /** Only for who may see lateness, and only when it is late. */
  readonly late?: true;
}

/** Columns beyond these would no longer be one picture; the list has them all. */
const mostColumns = 40;
/** How many closed decisions are shown while nothing is open. */
const lastClosed = 10;

/** `open` shows what is open, or the last that closed while nothing is; `all` the whole list; of either the first forty. */
export function matrixView(
  from: {
    coalition: CoalitionDocument;
    /** As many of the list as can be shown are enough. */
    decisions: readonly DecisionDocument[];
    /** How many there are in all, when these are not all. */
    total?: number;
    today: string;
    show?: MatrixShow | undefined;
  },
  viewer: Viewer,
): MatrixView {
  const { coalition, today, show = 'open' } = from;
  const all = from.decisions.map((decision) => decisionStand({ coalition, decision, today }, viewer)).sort(byDeadline);
  const open = all.filter((one) => one.state === 'open');
  const shown = show === 'all' ? all : open.length > 0 ? open : all.slice(0, lastClosed);
  const columns = shown.slice(0, mostColumns);
  return {
    kind: 'matrix',
    show,
    total: from.total ?? all.length,
    columns: columns.map(columnOf),
    groups: groupsOf(columns, coalition, viewer),
    mayRecord: viewer.leads,
  };
}

function columnOf(view: DecisionStand): MatrixColumn {
  const { agreed, silent, open: waiting, conditions: condition, declined } = view.outcome;
  return { ...summaryOf(view), counts: { agreed, silent, waiting, condition, declined } };
}

function groupsOf(shown: readonly DecisionStand[], coalition: CoalitionDocument, viewer: Viewer): MatrixView['groups'] {
  const organisations = new Map(coalition.organisations.map((one) => [one.id, one]));
  const columns = shown.map(linesOf);
  const asked = new Map(columns.flatMap((lines) => [...lines]));
  return organisationKinds.flatMap((kind) => {
    const rows = [...asked.values()]
      .filter((line) => line.kind === kind)
      .sort((a, b) => byName.compare(a.name, b.name))
      .map(({ organisationId, name }) => ({
        organisationId,
        name,
        seat: organisations.get(organisationId)?.seat ?? 'table',
        mine: viewer.represents.includes(organisationId),
        left: organisations.get(organisationId)?.left !== undefined,
        cells: columns.map((lines) => cellOf(lines.get(organisationId))),
      }));
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

const byName = new Intl.Collator('nl');

const linesOf = (stand: DecisionStand) => new Map(stand.lines.map((line) => [line.organisationId, line]));

function cellOf(line: DecisionLine | undefined): MatrixCell | null {
  if (!line) return null;
  const { state, standing, bodyDate, version, overdue } = line;
  return { state, standing, ...(bodyDate && { bodyDate }), version, ...(overdue && { late: true }) };
}

/** Reads no more decisions than it shows. */
export async function loadMatrix(
  store: Store,
  from: { coalition: CoalitionDocument; today: string; show?: MatrixShow | undefined },
  viewer: Viewer,
): Promise<MatrixView> {
  const most = from.show === 'all' ? mostColumns : lastClosed;
  const { open, closed, total } = await readDecisions(store, { ...from, most });
  return matrixView({ ...from, decisions: [...open, ...closed], total }, viewer);
}
