import { addDays, dateIn, startOfDay } from '../../domain/dates';
import { isMessage, type MemberDocument, memberId, type Notice, type TellingDocument } from '../../domain/documents';
import { itemKey, stillHolds, type TellingFrom } from '../../domain/telling/tellings-due';
import { tellingTime, withinHours } from '../../domain/working-days';
import { languageOf, readerOf } from '../../i18n/reader';
import { channelAddress } from '../channel-address';
import { type Address, DeliveryError, type Outgoing } from '../outgoing';
import { tabLink } from '../tab-link';
import { afterFailure } from './after-failure';
import { type Delivering, type Job, later } from './delivering';
import type { Result } from './note-results';
import { post } from './post';
import { tellingFrom } from './remind-notice';
import { roomFor } from './room-for';
import { tellingWords } from './telling-words';

/** So long a message may have been held up, days. */
const heldUpDays = 14;

interface About {
  readonly notice: Extract<Notice, { kind: 'tell' }>;
  readonly telling: TellingDocument;
}

interface Message {
  readonly to: Address;
  /** The message under which it goes. */
  readonly thread: string | undefined;
  readonly way: 'channel' | 'chat';
  readonly outgoing: Outgoing;
  readonly left: NonNullable<Result['left']>;
}

/**
 * Tells a person in one message what is theirs that day: in the channel with an @mention, or in their own chat where they
 * chose that or something is late, and the chat works. What is late is never said in the channel: where there is no chat
 * it stands in the tab and on the chair's call list. What they did meanwhile is left out.
 */
export async function tellTelling(services: Delivering, job: Job, about: About): Promise<Result[]> {
  const { notice } = about;
  const now = services.clock();
  const opens = withinHours(now, job.coalition.timeZone);
  if (opens > now) return [{ id: notice.id, due: opens, unclaim: true }];
  const message = await messageFor(services, job, about);
  if ('id' in message) return [message];
  const { to, way, left } = message;
  const room = await roomFor(services, to);
  // What they did while it waited is left out too.
  if (room === 'stale') return tellTelling(services, job, about);
  if (room !== 'taken') return [later(services, notice, room)];
  try {
    await inThread(services, message);
  } catch (error) {
    return [{ ...afterFailure(services, job, true, error), way }];
  }
  return [{ id: notice.id, done: services.clock(), state: 'told', way, left }];
}

/**
 * What somebody is told and where, or what became of it when they are not told now. It stands on its own: what it was made
 * from, all that is open in a coalition, is not kept while it waits for room.
 */
async function messageFor(services: Delivering, job: Job, { notice, telling }: About): Promise<Message | Result> {
  const { coalition } = job;
  const { timeZone, coalitionId } = coalition;
  const now = services.clock();
  const today = dateIn(timeZone, now);
  const [from, heardToday] = await Promise.all([
    tellingFrom(services, job),
    toldToday(services, { coalitionId, timeZone, today }, telling),
  ]);
  const member = from.members.find((one) => one.id === memberId(notice.to.id));
  const holds = telling.about.filter((item) => stillHolds(item, from, today));
  if (holds.length === 0 || !member) return { id: notice.id, done: now, state: 'dropped' };
  const way = wayTo(
    member,
    holds.some((item) => item.late),
  );
  const about = way === 'channel' ? holds.filter((item) => !item.late) : holds;
  const left = new Map(
    telling.about
      .filter((item) => !about.includes(item))
      .map((item) => [itemKey(item), holds.includes(item) ? 'late' : 'over'] as const),
  );
  if (way === 'tab' || about.length === 0) return { id: notice.id, done: now, state: 'tab', left };
  // What was held up since yesterday does not come on top of today's: one message a person and day.
  if (heardToday) return { id: notice.id, due: tellingTime(addDays(today, 1), timeZone), unclaim: true };

  const { chat } = member;
  const channel = channelAddress(coalition);
  const t = readerOf(way === 'chat' ? languageOf(chat?.locale) : coalition.language, { timeZone, now });
  const link = tabLink(services.tab, coalition)?.({ page: 'today' }, t.words.telling.settings);
  const text = tellingWords(t, { about, from, link, to: notice.to.id, today });
  if (way === 'chat' && chat) {
    const to = { ...channel, conversationId: chat.conversationId, serviceUrl: chat.serviceUrl };
    return { to, thread: undefined, way, outgoing: { text }, left };
  }
  const thread = threadOf(from, about[0]?.document);
  return { to: channel, thread, way, outgoing: mentioning(member, text), left };
}

/** Whether another message to the same person went out this day, or is on its way. */
async function toldToday(
  services: Delivering,
  about: { coalitionId: string; timeZone: string; today: string },
  telling: TellingDocument,
): Promise<boolean> {
  const { coalitionId, timeZone, today } = about;
  const since = startOfDay(addDays(today, -heldUpDays), timeZone);
  const sentOn = (one: Notice) =>
    isMessage(one) &&
    (one.done ?? one.claimed) !== undefined &&
    dateIn(timeZone, one.done ?? one.claimed ?? '') === today;
  return (await services.store.list(coalitionId, 'telling', { since })).some(
    ({ document }) =>
      document.id !== telling.id &&
      document.to?.id === telling.to?.id &&
      (document.state === 'told' || document.state === 'waiting') &&
      document.notices.some(sentOn),
  );
}

/** Where somebody is told: late things in their own chat alone, others where they chose. */
function wayTo(member: MemberDocument, late: boolean): 'channel' | 'chat' | 'tab' {
  const { hears = 'channel', chat } = member;
  if (hears === 'tab') return 'tab';
  if (chat && (hears === 'chat' || late)) return 'chat';
  return 'channel';
}

function mentioning({ person, teamsId }: MemberDocument, text: string): Outgoing {
  const name = person.name.replace(/[<>&]/g, '');
  return teamsId
    ? { text: `<at>${name}</at>, ${text}`, mentions: [{ id: teamsId, name }] }
    : { text: `${name}: ${text}` };
}

/** The message under which the first thing they are told stands. */
function threadOf({ decisions, meetings, members }: TellingFrom, id: string | undefined): string | undefined {
  return [...decisions, ...meetings, ...members].find((one) => one.id === id)?.cards.at(-1);
}

async function inThread(services: Delivering, { to, thread, outgoing }: Message): Promise<void> {
  if (thread) {
    try {
      await post(services, { ...to, conversationId: `${to.conversationId};messageid=${thread}` }, outgoing);
      return;
    } catch (error) {
      // The card was removed, and its thread with it: then it is told in the channel itself.
      if (!(error instanceof DeliveryError) || error.status !== 404) throw error;
    }
    services.pace.note(to);
  }
  await post(services, to, outgoing);
}
