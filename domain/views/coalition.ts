import { absentOf } from '../deputies';
import {
  type AgendaItemDocument,
  type CoalitionDocument,
  type DecisionDocument,
  type MeetingDocument,
  type MemberDocument,
  type OnBehalf,
  type Organisation,
  organisationKinds,
  type Person,
  type Unreached,
  type UpdateDocument,
} from '../documents';
import { nameOf, organisationOf, present } from '../organisations';
import { delegatesOf } from '../permissions';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { upcomingMeeting } from './meetings';
import type { Viewer } from './viewer';

/** An organisation with the people who speak for it. */
export interface OrganisationLine extends Organisation {
  /** Its delegates by name; empty is normal (midwives and GPs are often not in the channel). */
  readonly delegates: readonly Person[];
  /** Who stands in for them now or later, by the day it begins. */
  readonly deputies: readonly DeputyLine[];
}

/** Who stands in from which day until which (plain dates, both included). */
export interface DeputyLine {
  readonly person: Person;
  /** Names of those they stand in for, as far as that is known. */
  readonly absent: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** Somebody in the channel, and for whom they speak. */
export interface MemberLine {
  readonly person: Person;
  readonly guest: boolean;
  /** As they said it; the secretary matches the name and confirms. */
  readonly represents: readonly {
    readonly organisationId?: string;
    readonly said: string;
    readonly confirmed: boolean;
  }[];
}

/** Something that is not there yet, and who can see to it. */
export type Missing =
  | { readonly what: 'set-up' | 'chair' | 'organisations' | 'meeting' }
  | { readonly what: 'confirm' | 'match'; readonly count: number }
  /** Titles of what may not stand in the channel: Teams refused it, or its answer was lost. Chair and secretary only. */
  | { readonly what: 'undelivered'; readonly titles: readonly string[] }
  /** Whom the bot does not reach. Chair and secretary only. */
  | { readonly what: 'unreached'; readonly of: readonly Unreached[] };

export interface CoalitionView {
  readonly kind: 'coalition';
  readonly setUp: boolean;
  readonly region: string | undefined;
  readonly chair: Person | undefined;
  readonly secretary: Person | undefined;
  readonly language: 'nl' | 'en';
  readonly meetingsPerYear: number | undefined;
  readonly meetingMinutes: number;
  readonly organisations: readonly OrganisationLine[];
  /** Those that take part no longer, by name, with the day since which (a plain date). */
  readonly formerly: readonly { readonly id: string; readonly name: string; readonly left: string }[];
  /** Everybody known in the channel, by name, with whom they represent; everybody may see it. */
  readonly members: readonly MemberLine[];
  /** This viewer is chair or secretary. */
  readonly leads: boolean;
  readonly timeZone: string;
  /** Who said what they represent and waits for the secretary. */
  readonly toConfirm: readonly { readonly person: Person; readonly says: readonly OnBehalf[] }[];
  /** Names under which something was posted that no organisation has. */
  readonly toMatch: readonly string[];
  readonly missing: readonly Missing[];
  readonly nextMeeting: string | undefined;
}

export function coalitionView(
  from: {
    coalition: CoalitionDocument;
    members: readonly MemberDocument[];
    meetings: readonly MeetingDocument[];
    /** What was said for somebody: updates and proposals. */
    posts: readonly (UpdateDocument | AgendaItemDocument)[];
    /** Decisions that run, for what did not reach the channel. */
    decisions?: readonly DecisionDocument[];
    today: string;
  },
  viewer: Viewer,
): CoalitionView {
  const { coalition, meetings, today } = from;
  const members = from.members.filter((member) => member.state === 'active').sort(byPersonName);
  const delegates = delegatesOf(members);
  const deputies = deputiesOf(members, delegates, today);
  const organisations = present(coalition).map((organisation) => ({
    ...organisation,
    delegates: delegates.get(organisation.id) ?? [],
    deputies: deputies.get(organisation.id) ?? [],
  }));
  const toConfirm = viewer.leads
    ? members.flatMap((member) => {
        const says = member.represents.filter((one) => !one.confirmed);
        return says.length > 0 ? [{ person: member.person, says: member.represents }] : [];
      })
    : [];
  const said = [
    ...from.posts.flatMap((post) => (post.for ? [post.for] : [])),
    ...members.flatMap((one) => one.represents),
  ];
  const toMatch = viewer.leads
    ? [...new Set(said.filter((one) => !organisationOf(coalition, one)).map((one) => one.said.trim()))].sort()
    : [];
  const nextMeeting = upcomingMeeting(meetings, today)?.date;
  return {
    kind: 'coalition',
    setUp: coalition.state === 'set-up',
    region: coalition.region,
    chair: coalition.chair,
    secretary: coalition.secretary,
    language: coalition.language,
    meetingsPerYear: coalition.meetingsPerYear,
    meetingMinutes: coalition.meetingMinutes,
    organisations,
    formerly: coalition.organisations
      .flatMap(({ id, name, left }) => (left ? [{ id, name, left }] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    members: members.map(({ person, guest, represents }) => ({ person, guest, represents })),
    leads: viewer.leads,
    timeZone: coalition.timeZone,
    toConfirm,
    toMatch,
    missing: missingIn(coalition, {
      toConfirm: toConfirm.length,
      toMatch: toMatch.length,
      meeting: nextMeeting,
      undelivered: viewer.leads ? undelivered(coalition, [...from.posts, ...(from.decisions ?? [])]) : [],
      unreached: viewer.leads ? unreached(coalition, members) : [],
    }),
    nextMeeting,
  };
}

/** Organisations by kind, in the fixed order of kinds; a kind that nobody is of is left out. */
export const byKind = (organisations: readonly OrganisationLine[]) =>
  organisationKinds
    .map((kind) => ({ kind, organisations: organisations.filter((one) => one.kind === kind) }))
    .filter((group) => group.organisations.length > 0);

const byPersonName = (a: MemberDocument, b: MemberDocument) => a.person.name.localeCompare(b.person.name, 'nl');

/** Who stands in for each organisation, each person once for the same days; what is over is left out. */
function deputiesOf(members: readonly MemberDocument[], delegates: ReadonlyMap<string, Person[]>, today: string) {
  const people = members.map((one) => one.person);
  const found = new Map<string, DeputyLine[]>();
  for (const { standsIn = [], person } of members)
    for (const one of standsIn.filter(({ until }) => until >= today))
      for (const id of one.organisationIds) {
        const { from, until } = one;
        const absent = absentOf(one, { deputy: person, delegates: delegates.get(id) ?? [], people });
        const same = (line: DeputyLine) => line.person.id === person.id && line.from === from && line.until === until;
        const lines = found.get(id) ?? [];
        const before = lines.find(same)?.absent ?? [];
        const names = [...new Set([...before, ...(absent ? [absent.name] : [])])];
        found.set(id, [...lines.filter((line) => !same(line)), { person, absent: names, from, until }]);
      }
  for (const deputies of found.values()) deputies.sort((a, b) => a.from.localeCompare(b.from));
  return found;
}

function missingIn(
  coalition: CoalitionDocument,
  about: {
    toConfirm: number;
    toMatch: number;
    meeting: string | undefined;
    undelivered: readonly string[];
    unreached: readonly Unreached[];
  },
): Missing[] {
  if (coalition.state === 'open') return [{ what: 'set-up' }];
  const missing: Missing[] = [];
  if (!coalition.chair) missing.push({ what: 'chair' });
  if (present(coalition).length === 0) missing.push({ what: 'organisations' });
  if (!about.meeting) missing.push({ what: 'meeting' });
  if (about.toConfirm > 0) missing.push({ what: 'confirm', count: about.toConfirm });
  if (about.toMatch > 0) missing.push({ what: 'match', count: about.toMatch });
  if (about.undelivered.length > 0) missing.push({ what: 'undelivered', titles: about.undelivered });
  if (about.unreached.length > 0) missing.push({ what: 'unreached', of: about.unreached });
  return missing;
}

/** Whom the bot does not reach and still would write to: who left, or reads in the tab alone, misses nothing. */
const unreached = (coalition: CoalitionDocument, members: readonly MemberDocument[]): readonly Unreached[] =>
  (coalition.unreached ?? []).filter(
    ({ to }) => !to || members.some(({ person, hears }) => person.id === to.id && hears !== 'tab'),
  );

/** What was given up or whose answer was lost; it is never sent blindly again, so somebody has to look. */
function undelivered(
  coalition: CoalitionDocument,
  documents: readonly (UpdateDocument | AgendaItemDocument | DecisionDocument)[],
): string[] {
  return documents
    .filter((document) => document.notices.some((notice) => notice.failed && notice.kind !== 'apply'))
    .map((document) => (document.kind === 'update' ? nameOf(coalition, document.for) : document.title));
}

export async function loadCoalition(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<CoalitionView> {
  const { coalitionId } = from.coalition;
  const [members, meetings, updates, items, decisions] = await Promise.all([
    store.list(coalitionId, 'member', { states: ['active'] }),
    store.list(coalitionId, 'meeting', { states: ['planned'] }),
    store.list(coalitionId, 'update', { states: ['posted'] }),
    store.list(coalitionId, 'agendaItem', { states: ['proposed', 'accepted', 'postponed'] }),
    store.list(coalitionId, 'decision', { states: ['open'] }),
  ]);
  const posts = [...documentsOf(updates), ...documentsOf(items)];
  return coalitionView(
    {
      ...from,
      members: documentsOf(members),
      meetings: documentsOf(meetings),
      posts,
      decisions: documentsOf(decisions),
    },
    viewer,
  );
}
