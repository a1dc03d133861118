import type {
  CoalitionDocument,
  MeetingDocument,
  OrganisationKind,
  Theme,
  UpdateDocument,
  UpdateType,
} from '../documents';
import { nameOf, organisationOf, present } from '../organisations';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { heldMeeting, meetingLines, roundStart, upcomingMeeting } from './meetings';
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
  readonly organisationKind: OrganisationKind | undefined;
  /** The viewer may change or withdraw it: their own, and for chair and secretary everybody's. */
  readonly mayEdit: boolean;
}

/** The round on its way to a meeting: what was shared since the one before, and how many are still to come. */
export interface RoundView {
  readonly kind: 'round';
  /** The next meeting, or the held one whose round it is. */
  readonly meeting: { readonly id: string; readonly date: string } | undefined;
  /** False for the round before a meeting that was held. */
  readonly running: boolean;
  /** The last meetings that were held, or those around this one, newest first; each had its round. */
  readonly rounds: readonly { readonly meetingId: string; readonly date: string }[];
  /** Newest first. */
  readonly updates: readonly UpdateLine[];
  /** Organisations that take part in the round. */
  readonly expected: number;
  readonly posted: number;
  /** Names of who has posted, by name. */
  readonly postedBy: readonly string[];
  /** Names of who has not posted yet: only for chair and secretary; for others only what is their own. Empty for a round that is over. */
  readonly missing: readonly string[];
  /** How many have not posted; everybody may know the number. 0 for a round that is over. */
  readonly toCome: number;
  readonly setUp: boolean;
}

export function updateLine(coalition: CoalitionDocument, update: UpdateDocument, viewer: Viewer): UpdateLine {
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
    organisationKind: organisation?.kind,
    mayEdit: update.state === 'posted' && (viewer.leads || update.postedBy.id === viewer.personId),
  };
}

/**
 * Works the round out from the updates since a meeting was closed; nothing of it is stored. With `meeting`, the id of one
 * that was held, it is the round before that: up to and including its close.
 */
export function roundView(
  from: {
    coalition: CoalitionDocument;
    meetings: readonly MeetingDocument[];
    updates: readonly UpdateDocument[];
    today: string;
    meeting?: string | undefined;
  },
  viewer: Viewer,
): RoundView {
  const { coalition, meetings, today } = from;
  const past = heldMeeting(meetings, from.meeting);
  const since = roundStart(meetings, past);
  const until = past?.closedAt;
  const updates = from.updates
    .filter(({ state, createdAt }) => state === 'posted' && createdAt > since && (!until || createdAt <= until))
    .map((update) => updateLine(coalition, update, viewer))
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt));
  const taking = present(coalition).filter((organisation) => organisation.inRound);
  const has = new Set(updates.map((update) => update.organisationId));
  const missing = taking.filter((organisation) => !has.has(organisation.id));
  const toCome = past ? [] : missing;
  const meeting = past ?? upcomingMeeting(meetings, today);
  return {
    kind: 'round',
    meeting: meeting && { id: meeting.id, date: meeting.date },
    running: !past,
    rounds: meetingLines(meetings, past?.id).flatMap(({ id, date, state }) =>
      state === 'held' ? [{ meetingId: id, date }] : [],
    ),
    updates,
    expected: taking.length,
    posted: taking.length - missing.length,
    postedBy: [...new Set(updates.map((update) => update.organisation))].sort((a, b) => a.localeCompare(b, 'nl')),
    missing: toCome
      .filter((organisation) => viewer.leads || viewer.represents.includes(organisation.id))
      .map((organisation) => organisation.name),
    toCome: toCome.length,
    setUp: coalition.state === 'set-up',
  };
}

/** Reads what a round needs: the meetings, and only what was posted since the one before it. */
export async function loadRound(
  store: Store,
  from: { coalition: CoalitionDocument; today: string; meeting?: string | undefined },
  viewer: Viewer,
): Promise<RoundView> {
  const { coalitionId } = from.coalition;
  const meetings = documentsOf(await store.list(coalitionId, 'meeting'));
  const updates = documentsOf(
    await store.list(coalitionId, 'update', { since: roundStart(meetings, heldMeeting(meetings, from.meeting)) }),
  );
  return roundView({ ...from, meetings, updates }, viewer);
}
