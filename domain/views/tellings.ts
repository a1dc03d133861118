import { addDays, dateIn, startOfDay } from '../dates';
import type {
  AgendaItemDocument,
  AnyDocument,
  CoalitionDocument,
  DecisionDocument,
  MeetingDocument,
  MemberDocument,
  Person,
  TellingDocument,
  TellingItem,
  TellingTopic,
  Unreached,
} from '../documents';
import { DomainError } from '../error';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { type ComingDay, comingDays } from '../telling/coming-days';
import { tellingDaysOf } from '../telling/telling-days';
import { unreachedOf } from '../telling/unreached';
import type { Viewer } from './viewer';

/** What became of one message: a telling, or a mention that followed from what somebody did. */
export interface TellingLine {
  readonly id: string;
  /** Plain date. */
  readonly date: string;
  /** Absent for the channel. */
  readonly to: Person | undefined;
  /** What it said: topics of tellings, or the key of a mention (`tell.*` in i18n). */
  readonly topics: readonly string[];
  /** Of a mention: the title of what it is about. */
  readonly title: string | undefined;
  readonly state: TellingDocument['state'] | 'failed' | 'unsure';
  /** Where somebody was told; absent for the channel's own, and where nothing was sent. */
  readonly way: 'channel' | 'chat' | undefined;
  /** What is late and was said nowhere, since the channel is no place for it and there is no chat: topics. */
  readonly unsaid: readonly TellingTopic[];
  /** Whom it did not reach, and why. */
  readonly failure: Unreached | undefined;
}

/** What was told to whom and what became of it, what is to come, and on which days things are told; for chair and secretary. */
export interface TellingsView {
  readonly kind: 'tellings';
  /** What did not arrive first, then newest first; of the last weeks. */
  readonly lines: readonly TellingLine[];
  /** Of the next two weeks, soonest first. */
  readonly coming: readonly ComingDay[];
  readonly days: ReturnType<typeof tellingDaysOf>;
}

/** What did not arrive, or may not have: that is what one looks for. */
const trouble = ({ failure }: TellingLine) => (failure ? 1 : 0);

/** So far back, days; and so many. */
const shownDays = 42;
const most = 200;

/** What there is to look at: what was told, and what can be told of. */
interface From {
  readonly coalition: CoalitionDocument;
  /** Plain date. */
  readonly today: string;
  readonly tellings: readonly TellingDocument[];
  readonly documents: readonly (DecisionDocument | AgendaItemDocument | MeetingDocument | MemberDocument)[];
}

export function tellingsView(from: From): TellingsView {
  const { coalition, today, tellings, documents } = from;
  const since = addDays(today, -shownDays);
  const lines = [...tellings.map(ofTelling), ...documents.flatMap((one) => mentionsOf(one, from))]
    .filter((line) => line.date > since)
    .sort(
      (a, b) =>
        trouble(b) - trouble(a) ||
        b.date.localeCompare(a.date) ||
        (a.to?.name ?? '').localeCompare(b.to?.name ?? '', 'nl'),
    );
  return {
    kind: 'tellings',
    lines: lines.slice(0, most),
    coming: comingDays(documents, { coalition, today }),
    days: tellingDaysOf(coalition),
  };
}

function ofTelling(telling: TellingDocument): TellingLine {
  const { id, date, to, way, about, state, notices } = telling;
  const failed = notices.find((notice) => notice.failed)?.failed;
  const unsaid = about.filter((item) => item.left === 'late');
  const said = about.filter((item) => !item.left || (state !== 'told' && item.left === 'late'));
  return {
    id,
    date,
    to,
    topics: topicsOf(said.length > 0 ? said : about),
    title: undefined,
    state: failed === 'unsure' ? 'unsure' : failed ? 'failed' : state,
    way: to && state === 'told' ? way : undefined,
    unsaid: topicsOf(unsaid),
    failure: failed === undefined ? undefined : unreachedOf({ code: failed, to, way }),
  };
}

const topicsOf = (items: readonly TellingItem[]) => [...new Set(items.map((item) => item.topic))];

/** Mentions go to the channel, whatever else somebody chose: they are about what stands there. */
function mentionsOf(document: AnyDocument, { coalition, documents }: From): TellingLine[] {
  return document.notices.flatMap((notice): TellingLine[] => {
    if (notice.kind !== 'tell') return [];
    const { id, what, params, failed, done, due } = notice;
    const known = documents.find((one) => one.kind === 'member' && one.person.id === notice.to.id);
    const to = known?.kind === 'member' ? known.person : notice.to;
    // Of some only an id is kept; who is not known here was not told.
    if (!to.name) return [];
    return [
      {
        id: `${document.id} ${id}`,
        date: dateIn(coalition.timeZone, done ?? due),
        to,
        topics: [what],
        title: params?.title,
        state: failed === 'unsure' ? 'unsure' : failed ? 'failed' : done ? 'told' : 'waiting',
        way: done ? 'channel' : undefined,
        unsaid: [],
        failure: failed === undefined ? undefined : unreachedOf({ code: failed, to, way: 'channel' }),
      },
    ];
  });
}

/**
 * Reads what was told lately, and what is to come.
 * @throws DomainError `only-secretary-or-chair`: who was reminded is nobody else's to know
 */
export async function loadTellings(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<TellingsView> {
  const { coalition, today } = from;
  if (!viewer.leads)
    throw new DomainError('only-secretary-or-chair', {
      secretary: coalition.secretary?.name,
      chair: coalition.chair?.name,
    });
  const { coalitionId } = coalition;
  const since = startOfDay(addDays(today, -shownDays), coalition.timeZone);
  const [tellings, decisions, items, meetings, members] = await Promise.all([
    store.list(coalitionId, 'telling', { since }),
    store.list(coalitionId, 'decision'),
    store.list(coalitionId, 'agendaItem'),
    store.list(coalitionId, 'meeting', { states: ['planned'] }),
    store.list(coalitionId, 'member'),
  ]);
  const documents = [
    ...documentsOf(decisions),
    ...documentsOf(items),
    ...documentsOf(meetings),
    ...documentsOf(members),
  ];
  return tellingsView({ coalition, today, tellings: documentsOf(tellings), documents });
}
