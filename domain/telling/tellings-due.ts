import { addDays } from '../dates';
import type {
  CoalitionDocument,
  DecisionDocument,
  MeetingDocument,
  MemberDocument,
  Person,
  TellingItem,
  UpdateDocument,
} from '../documents';
import { present } from '../organisations';
import { outcomeOf, standingOf } from '../outcome';
import { inForce, representedBy } from '../permissions';
import { roundStart } from '../views/meetings';
import { documentDates } from './document-dates';

/** What one person, or the channel (without `to`), is told on a day. */
export interface Telling {
  readonly to?: Person;
  readonly about: readonly TellingItem[];
}

export interface TellingFrom {
  readonly coalition: CoalitionDocument;
  readonly decisions: readonly DecisionDocument[];
  readonly meetings: readonly MeetingDocument[];
  readonly members: readonly MemberDocument[];
  /** Those that are posted in the running round. */
  readonly updates: readonly UpdateDocument[];
}

/** The same thing told to the same person has the same key, on whichever day it is told. */
export const itemKey = ({ topic, document, organisationId, on }: TellingItem) =>
  [topic, document, organisationId ?? '', on].join('|');

/**
 * Whom to tell what on a day: all that became due about any document since everything was told last, one telling for each
 * person, and one for the channel. What somebody was told before is left out, so that a day on which nobody looked, or a
 * worker that stopped halfway, changes nothing.
 * @param about.today plain date
 * @param about.told keys of what was told lately, by person id; `''` is the channel
 */
export function tellingsDue(
  from: TellingFrom,
  about: { today: string; told: ReadonlyMap<string, ReadonlySet<string>> },
): Telling[] {
  const { today, told } = about;
  const { coalition, decisions, meetings, members } = from;
  const active = members.filter((one) => one.state === 'active');
  const found = new Map<string, { to?: Person; about: TellingItem[] }>();
  const tell = (to: Person | undefined, item: TellingItem) => {
    const id = to?.id ?? '';
    if (told.get(id)?.has(itemKey(item))) return;
    const telling = found.get(id) ?? { ...(to && { to }), about: [] };
    found.set(id, telling);
    if (!telling.about.some((one) => itemKey(one) === itemKey(item))) telling.about.push(item);
  };
  for (const document of [...decisions, ...meetings, ...active]) {
    const remind = document.notices.find((notice) => notice.kind === 'remind');
    if (!remind || remind.since >= today) continue;
    for (const item of lastOfEach(documentDates(document, coalition, { since: remind.since, until: today }))) {
      for (const one of perOrganisation(item, from)) {
        const to = recipients(one, { ...from, members: active }, today);
        if (to === 'channel') tell(undefined, one);
        else for (const person of to) tell(person, one);
      }
    }
  }
  return [...found.values()];
}

/** After a week in which nobody looked, only the last reminder of each thing is still worth telling. */
function lastOfEach(items: readonly TellingItem[]): TellingItem[] {
  const last = new Map<string, TellingItem>();
  for (const item of [...items].sort((a, b) => (a.on < b.on ? -1 : 1)))
    last.set(`${item.document} ${item.organisationId ?? item.topic}`, item);
  return [...last.values()];
}

/** That an update is missing is told for each organisation that has not posted; anything else is one thing. */
const perOrganisation = (item: TellingItem, from: TellingFrom): readonly TellingItem[] =>
  item.topic === 'post-update' ? notPosted(from).map((organisationId) => ({ ...item, organisationId })) : [item];

function recipients(item: TellingItem, from: TellingFrom, today: string): readonly Person[] | 'channel' {
  const { coalition, members } = from;
  switch (item.topic) {
    case 'take-back':
    case 'body-soon':
    case 'body-met':
    case 'deadline-soon':
    case 'deadline-past':
    case 'post-update':
      return item.organisationId ? spokespeople(item.organisationId, members, today) : [];
    case 'deputy-starts':
    case 'deputy-ends': {
      const deputy = members.find((one) => one.id === item.document);
      const absent = deputy?.standsIn
        ?.filter((one) => [one.from, one.until].includes(item.on))
        .flatMap((one) => members.filter((member) => member.person.id === one.for));
      return deputy ? [deputy.person, ...(absent ?? []).map((one) => one.person)] : [];
    }
    case 'digest':
      return coalition.chair ? [coalition.chair] : [];
    default:
      return 'channel';
  }
}

/** Delegates and deputies of an organisation; somebody who is stood in for is left in peace until it ends. */
function spokespeople(organisationId: string, members: readonly MemberDocument[], today: string): Person[] {
  const stoodInFor = new Set(
    members
      .flatMap((one) => one.standsIn ?? [])
      .filter((one) => inForce(one, today) && one.organisationIds.includes(organisationId))
      .map((one) => one.for),
  );
  return members
    .filter((one) => representedBy(one, today).includes(organisationId) && !stoodInFor.has(one.person.id))
    .map((one) => one.person);
}

/** Ids of organisations that take part in the round and have not posted in the running one. */
function notPosted({ coalition, meetings, updates }: TellingFrom): string[] {
  const since = roundStart(meetings);
  const posted = new Set(
    updates.filter((one) => one.state === 'posted' && one.createdAt >= since).map((one) => one.for.organisationId),
  );
  return present(coalition)
    .filter((one) => one.inRound && !posted.has(one.id))
    .map((one) => one.id);
}

/**
 * Whether what somebody is to be told is still so: nobody is reminded of what they did meanwhile.
 * @param today plain date
 */
export function stillHolds(item: TellingItem, from: TellingFrom, today: string): boolean {
  const { coalition, decisions, meetings, members } = from;
  const document = [...decisions, ...meetings, ...members].find((one) => one.id === item.document);
  if (!document) return false;
  if (item.topic === 'after-meeting') return document.kind === 'meeting' && document.state === 'held';
  const range = { since: addDays(item.on, -1), until: item.on };
  const day = documentDates(document, coalition, range, item.organisationId);
  if (!day.some((one) => one.topic === item.topic && holdsFor(one, item))) return false;
  if (document.kind === 'meeting')
    return item.topic !== 'post-update' || notPosted(from).includes(item.organisationId ?? '');
  if (document.kind === 'member') return true;
  const mandate = document.mandates.find((one) => one.organisationId === item.organisationId);
  const waits = mandate ? standingOf(mandate, document, today) === 'waiting' : item.topic === 'digest';
  return waits && outcomeOf(document, today).state === 'open';
}

/** A day of the round is everybody's; whose update is missing is said per organisation. */
const holdsFor = (day: TellingItem, item: TellingItem) =>
  day.organisationId === undefined || day.organisationId === item.organisationId;
