import type { CoalitionDocument, MeetingDocument, Theme, UpdateDocument, UpdateType } from '../documents';
import { nameOf, organisationOf, present } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { roundStart, upcomingMeeting } from './meetings';
import type { Viewer } from './viewer';

/** One update as people read it. */
export interface UpdateLine {
  readonly id: string;
  readonly type: UpdateType;
  readonly theme: Theme | undefined;
  readonly text: string;
  /** Name of the organisation it is for, as it is called now. */
  readonly organisation: string;
  readonly organisationId: string | undefined;
  /** False while the secretary has not matched the name to an organisation. */
  readonly matched: boolean;
  readonly postedBy: { readonly id: string; readonly name: string };
  readonly postedAt: string;
  readonly editedAt: string | undefined;
  readonly agendaItemId: string | undefined;
  readonly source: UpdateDocument['source'];
  readonly withdrawn: boolean;
}

/** The round on its way to the next meeting: what was shared since the last one, and how many are still to come. */
export interface RoundView {
  readonly kind: 'round';
  readonly meeting: { readonly id: string; readonly date: string } | undefined;
  /** Newest first. */
  readonly updates: readonly UpdateLine[];
  /** Organisations that take part in the round. */
  readonly expected: number;
  readonly posted: number;
  /** Names of who has posted, by name. */
  readonly postedBy: readonly string[];
  /** Names of who has not posted yet: only for chair and secretary; for others only what is their own. */
  readonly missing: readonly string[];
  /** How many have not posted; everybody may know the number. */
  readonly toCome: number;
  readonly setUp: boolean;
}

export function updateLine(coalition: CoalitionDocument, update: UpdateDocument): UpdateLine {
  const organisation = organisationOf(coalition, update.for);
  return {
    id: update.id,
    type: update.type,
    theme: update.theme,
    text: update.text,
    organisation: nameOf(coalition, update.for),
    organisationId: organisation?.id,
    matched: organisation !== undefined,
    postedBy: update.postedBy,
    postedAt: update.createdAt,
    editedAt: update.trace.findLast((entry) => entry.what === 'edit-update')?.at,
    agendaItemId: update.agendaItemId,
    source: update.source,
    withdrawn: update.state === 'withdrawn',
  };
}

/** Works the round out from the updates since the last meeting was closed; nothing of it is stored. */
export function roundView(
  from: {
    coalition: CoalitionDocument;
    meetings: readonly MeetingDocument[];
    updates: readonly UpdateDocument[];
    today: string;
  },
  viewer: Viewer,
): RoundView {
  const { coalition, meetings, today } = from;
  const since = roundStart(meetings);
  const updates = from.updates
    .filter((update) => update.state === 'posted' && update.createdAt > since)
    .map((update) => updateLine(coalition, update))
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt));
  const taking = present(coalition).filter((organisation) => organisation.inRound);
  const has = new Set(updates.map((update) => update.organisationId));
  const missing = taking.filter((organisation) => !has.has(organisation.id));
  const meeting = upcomingMeeting(meetings, today);
  return {
    kind: 'round',
    meeting: meeting && { id: meeting.id, date: meeting.date },
    updates,
    expected: taking.length,
    posted: taking.length - missing.length,
    postedBy: [...new Set(updates.map((update) => update.organisation))].sort((a, b) => a.localeCompare(b, 'nl')),
    missing: missing
      .filter((organisation) => viewer.leads || viewer.represents.includes(organisation.id))
      .map((organisation) => organisation.name),
    toCome: missing.length,
    setUp: coalition.state === 'set-up',
  };
}

/** Reads what the round needs, only what was posted since the last meeting. */
export async function loadRound(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<RoundView> {
  const { coalitionId } = from.coalition;
  const meetings = documentsOf(await store.list(coalitionId, 'meeting'));
  const updates = documentsOf(await store.list(coalitionId, 'update', { since: roundStart(meetings) }));
  return roundView({ ...from, meetings, updates }, viewer);
}
