import { isOpen } from '../agenda/agenda-items';
import type {
  AgendaItemDocument,
  CoalitionDocument,
  MeetingDocument,
  Person,
  Purpose,
  RegionalReason,
} from '../documents';
import { DomainError } from '../error';
import { nameOf } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { upcomingMeeting } from './meetings';
import type { Viewer } from './viewer';

/** An item as people read it, wherever it is shown. */
export interface AgendaItemFields {
  readonly id: string;
  readonly title: string;
  readonly state: AgendaItemDocument['state'];
  readonly why: RegionalReason | undefined;
  readonly purpose: Purpose;
  readonly minutes: number;
  readonly explanation: string | undefined;
  readonly proposer: Person;
  readonly proposedAt: string;
  /** Name of the organisation it is for, as it is called now. */
  readonly organisation: string | undefined;
  readonly source: NonNullable<AgendaItemDocument['origin']>['message'];
  readonly updateId: string | undefined;
  readonly decisionId: string | undefined;
  /** Reason of the last postponement or refusal. */
  readonly reason: string | undefined;
  /** Plain date; a postponed item comes back for meetings after it. */
  readonly postponedUntilAfter: string | undefined;
  /** Date of the first meeting it was carried over from. */
  readonly since: string | undefined;
  readonly timesCarried: number;
  /** What this viewer may do with its words now; both false for everybody at once. */
  readonly mayEdit: boolean;
  readonly mayWithdraw: boolean;
}

/** One item's card. */
export interface AgendaItemView extends AgendaItemFields {
  readonly kind: 'agendaItem';
  /** The meeting it is on the agenda of; undefined while it is not accepted or nothing is planned. */
  readonly meeting: { readonly id: string; readonly date: string } | undefined;
  /** Date of the meeting that discussed it. */
  readonly discussedOn: string | undefined;
  /** False while nobody is secretary: then nobody can accept it yet. */
  readonly setUp: boolean;
  /** What this viewer may do with it now; all false for everybody at once. */
  readonly may: { readonly edit: boolean; readonly withdraw: boolean; readonly judge: boolean };
}

export function agendaItemFields(
  coalition: CoalitionDocument,
  item: AgendaItemDocument,
  viewer: Viewer,
): AgendaItemFields {
  const own = viewer.personId === item.proposedBy.id;
  const carried = item.meetings.filter((meeting) => meeting.outcome === 'carried-over').map((meeting) => meeting.date);
  return {
    id: item.id,
    title: item.title,
    state: item.state,
    why: item.why,
    purpose: item.purpose,
    minutes: item.minutes,
    explanation: item.explanation,
    proposer: item.proposedBy,
    proposedAt: item.createdAt,
    organisation: item.for && nameOf(coalition, item.for),
    source: item.origin?.message,
    updateId: item.origin?.updateId,
    decisionId: item.origin?.decisionId,
    reason: item.reason,
    postponedUntilAfter: item.postponedUntilAfter,
    since: carried.sort()[0],
    timesCarried: carried.length,
    mayEdit: isOpen(item) && (viewer.leads || (own && item.state === 'proposed')),
    mayWithdraw: isOpen(item) && own,
  };
}

export function agendaItemView(
  from: {
    coalition: CoalitionDocument;
    item: AgendaItemDocument;
    /** Those that are planned are enough. */
    meetings: readonly MeetingDocument[];
    today: string;
  },
  viewer: Viewer,
): AgendaItemView {
  const { coalition, item, meetings, today } = from;
  const next = item.state === 'accepted' ? upcomingMeeting(meetings, today) : undefined;
  const fields = agendaItemFields(coalition, item, viewer);
  return {
    kind: 'agendaItem',
    ...fields,
    meeting: next && { id: next.id, date: next.date },
    discussedOn: item.meetings.find((meeting) => meeting.outcome === 'discussed')?.date,
    setUp: coalition.state === 'set-up',
    may: { edit: fields.mayEdit, withdraw: fields.mayWithdraw, judge: isOpen(item) && viewer.leads },
  };
}

/**
 * Reads one item, wherever it is on its way.
 * @throws DomainError `not-found`
 */
export async function loadAgendaItem(
  store: Store,
  from: { coalition: CoalitionDocument; id: string; today: string },
  viewer: Viewer,
): Promise<AgendaItemView> {
  const { coalition, id } = from;
  const { coalitionId } = coalition;
  const [stored, meetings] = await Promise.all([
    store.get({ coalitionId, id }),
    store.list(coalitionId, 'meeting', { states: ['planned'] }),
  ]);
  if (stored?.document.kind !== 'agendaItem') throw new DomainError('not-found', { id });
  return agendaItemView({ ...from, item: stored.document, meetings: documentsOf(meetings) }, viewer);
}
