import { addDays, dateIn, startOfDay } from '../../domain/dates';
import { isMessage, type MemberDocument, memberId, type Notice, type TellingDocument } from '../../domain/documents';
import { stillHolds } from '../../domain/telling/tellings-due';
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

/**
 * Tells a person in one message what is theirs that day: in the channel with an @mention, or in their own chat where they
 * chose that or something is late, and the chat works. What is late is never said in the channel: where there is no chat
 * it stands in the tab and on the chair's call list. What they did meanwhile is left out.
 */
export async function tellTelling(
  services: Delivering,
  job: Job,
  { notice, telling }: { notice: Extract<Notice, { kind: 'tell' }>; telling: TellingDocument },
): Promise<Result[]> {
  const { coalition } = job;
  const now = services.clock();
  const { timeZone, coalitionId } = coalition;
  const opens = withinHours(now, timeZone);
  if (opens > now) return [{ id: notice.id, due: opens, unclaim: true }];
  const stored = await services.store.get({ coalitionId, id: memberId(notice.to.id) });
  const member = stored?.document.kind === 'member' ? stored.document : undefined;
  const from = await tellingFrom(services, job);
  const today = dateIn(timeZone, now);
  const holds = telling.about.filter((item) => stillHolds(item, from, today));
  const done = (state: 'told' | 'tab' | 'dropped'): Result[] => [{ id: notice.id, done: services.clock(), state }];
  if (holds.length === 0 || member?.state !== 'active') return done('dropped');

  const way = wayTo(
    member,
    holds.some((item) => item.late),
  );
  const about = way === 'channel' ? holds.filter((item) => !item.late) : holds;
  if (way === 'tab' || about.length === 0) return done('tab');
  // What was held up since yesterday does not come on top of today's: one message a person and day.
  if (await toldToday(services, { coalitionId, timeZone, today }, telling))
    return [{ id: notice.id, due: tellingTime(addDays(today, 1), timeZone), unclaim: true }];
  const { chat } = member;
  const channel = channelAddress(coalition);
  const to: Address =
    way === 'chat' && chat ? { ...channel, conversationId: chat.conversationId, serviceUrl: chat.serviceUrl } : channel;
  const room = await roomFor(services, to);
  // What they did while it waited is left out too.
  if (room === 'stale') return tellTelling(services, job, { notice, telling });
  if (room !== 'taken') return [later(services, notice, room)];
  const language = way === 'chat' ? languageOf(chat?.locale) : coalition.language;
  const t = readerOf(language, { timeZone, now });
  const link = tabLink(services.tab, coalition)?.({ page: 'today' }, t.words.telling.settings);
  const text = tellingWords(t, { about, from, link, to: notice.to.id, today });
  const thread = way === 'channel' ? await threadOf(services, coalitionId, about[0]?.document) : undefined;
  try {
    await inThread(services, { to, thread }, way === 'chat' ? { text } : mentioning(member, text));
  } catch (error) {
    return [{ ...afterFailure(services, job, true, error), way }];
  }
  return done('told').map((one) => ({ ...one, way }));
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
    ? { text: `<at>${name}</at> ${text}`, mentions: [{ id: teamsId, name }] }
    : { text: `${name}: ${text}` };
}

/** The message under which the first thing they are told stands. */
async function threadOf(
  services: Delivering,
  coalitionId: string,
  id: string | undefined,
): Promise<string | undefined> {
  const found = id ? await services.store.get({ coalitionId, id }) : undefined;
  return found?.document.cards.at(-1);
}

async function inThread(
  services: Delivering,
  place: { readonly to: Address; readonly thread: string | undefined },
  message: Outgoing,
): Promise<void> {
  const { to, thread } = place;
  if (thread) {
    try {
      await post(services, { ...to, conversationId: `${to.conversationId};messageid=${thread}` }, message);
      return;
    } catch (error) {
      // The card was removed, and its thread with it: then it is told in the channel itself.
      if (!(error instanceof DeliveryError) || error.status !== 404) throw error;
    }
    services.pace.note(to);
  }
  await post(services, to, message);
}
