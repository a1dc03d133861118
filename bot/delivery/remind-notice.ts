import { addDays, dateIn } from '../../domain/dates';
import { type Notice, newEnvelope, tellingId } from '../../domain/documents';
import { reminderFrom, tidied } from '../../domain/settle';
import { documentsOf } from '../../domain/store/documents-of';
import { StoreConflict } from '../../domain/store/store';
import { itemKey, type Telling, type TellingFrom, tellingsDue } from '../../domain/telling/tellings-due';
import { roundStart } from '../../domain/views/meetings';
import { tellingTime, withinHours } from '../../domain/working-days';
import type { Delivering, Job } from './delivering';
import type { Result } from './note-results';

/** What was told longer ago than this cannot become due again, days. */
const rememberedDays = 21;

/** So many are written side by side. */
const together = 10;

/**
 * Somebody may have to be told something about a document: works out whom, for the whole coalition, and tells each once. The
 * documents are noted one by one as they come due; whoever is first tells it all, the others find that it was told.
 */
export async function remindNotice(
  services: Delivering,
  job: Job,
  notice: Extract<Notice, { kind: 'remind' }>,
): Promise<Result[]> {
  const { coalition, document } = job;
  const now = services.clock();
  const { timeZone, coalitionId } = coalition;
  const opens = withinHours(now, timeZone);
  if (opens > now) return [{ id: notice.id, due: opens }];
  const today = dateIn(timeZone, now);
  const from = await tellingFrom(services, job);
  const told = await toldLately(services, coalitionId, now);
  const tellings = tellingsDue(from, { today, told });
  let heardToday = false;
  for (let nth = 0; nth < tellings.length; nth += together) {
    const some = tellings.slice(nth, nth + together);
    const ids = await Promise.all(some.map((telling) => claimed(services, { coalitionId, today, now }, telling)));
    for (const id of ids) {
      if (id) services.soon({ coalitionId, id }, 0);
      else heardToday = true;
    }
  }
  // Somebody was told something else this day already: what came after it is for the next.
  if (heardToday) return [{ id: notice.id, due: tellingTime(addDays(today, 1), timeZone) }];
  const fresh = (await services.store.get({ coalitionId, id: document.id }))?.document ?? document;
  const next = reminderFrom(fresh, coalition, today);
  return [next ? { id: notice.id, due: next.due, since: today } : { id: notice.id, done: now }];
}

/** Everything that reminders are worked out from. */
export async function tellingFrom(services: Delivering, { coalition }: Pick<Job, 'coalition'>): Promise<TellingFrom> {
  const { coalitionId } = coalition;
  const { store } = services;
  const [decisions, meetings, members] = await Promise.all([
    store.list(coalitionId, 'decision', { states: ['open'] }),
    store.list(coalitionId, 'meeting'),
    store.list(coalitionId, 'member', { states: ['active'] }),
  ]);
  const planned = documentsOf(meetings);
  const updates = await store.list(coalitionId, 'update', { states: ['posted'], since: roundStart(planned) });
  return {
    coalition,
    decisions: documentsOf(decisions),
    meetings: planned,
    members: documentsOf(members),
    updates: documentsOf(updates),
  };
}

/** Keys of what was told lately, by person id; `''` is the channel. */
async function toldLately(services: Delivering, coalitionId: string, now: string) {
  const since = new Date(Date.parse(now) - rememberedDays * 86_400_000).toISOString();
  const told = new Map<string, Set<string>>();
  for (const { document } of await services.store.list(coalitionId, 'telling', { since })) {
    const id = document.to?.id ?? '';
    const before = told.get(id) ?? new Set();
    for (const item of document.about) before.add(itemKey(item));
    told.set(id, before);
  }
  return told;
}

/** Creates what is told; undefined when somebody else did, or when they were told something this day already. */
async function claimed(
  services: Delivering,
  about: { coalitionId: string; today: string; now: string },
  telling: Telling,
): Promise<string | undefined> {
  const { coalitionId, today, now } = about;
  const id = tellingId(today, telling.to?.id);
  const notice: Notice = telling.to
    ? { kind: 'tell', id: `tell:${id}`, due: now, to: telling.to, what: 'telling' }
    : { kind: 'show', id: `show:${id}`, due: now, what: 'self', post: true };
  try {
    await services.store.create(
      tidied({
        ...newEnvelope({ id, coalitionId, now }),
        kind: 'telling' as const,
        state: 'waiting' as const,
        date: today,
        ...(telling.to && { to: telling.to }),
        about: [...telling.about],
        notices: [notice],
      }),
    );
    return id;
  } catch (error) {
    if (error instanceof StoreConflict) return undefined;
    throw error;
  }
}
