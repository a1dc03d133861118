import { dateIn } from '../../domain/dates';
import type { Notice, TellingDocument } from '../../domain/documents';
import { stillHolds } from '../../domain/telling/tellings-due';
import { withinHours } from '../../domain/working-days';
import { channelAddress } from '../channel-address';
import { type Delivering, type Job, later } from './delivering';
import type { Result } from './note-results';
import { post } from './post';
import { tellingFrom } from './remind-notice';
import { placeToShow, renderForChannel } from './render';
import { roomFor } from './room-for';

/**
 * Posts what the channel is told, within working hours and only while it is still so: a cancelled meeting calls nobody,
 * also where it was cancelled while this waited for room.
 */
export async function showTelling(
  services: Delivering,
  job: Job,
  { notice, telling }: { notice: Extract<Notice, { kind: 'show' }>; telling: TellingDocument },
): Promise<Result[]> {
  const { coalition } = job;
  const { timeZone } = coalition;
  const now = services.clock();
  const opens = withinHours(now, timeZone);
  if (opens > now) return [{ id: notice.id, due: opens, unclaim: true }];
  const from = await tellingFrom(services, job);
  const place = placeToShow(notice, telling);
  if (!place || !coalition.channel || !telling.about.some((item) => stillHolds(item, from, dateIn(timeZone, now))))
    return [{ id: notice.id, done: now, state: 'dropped' }];
  const address = channelAddress(coalition);
  const room = await roomFor(services, address);
  if (room === 'stale') return showTelling(services, job, { notice, telling });
  if (room !== 'taken') return [later(services, notice, room)];
  const message = await post(services, address, { card: await renderForChannel(services, coalition, place) });
  return [{ id: notice.id, done: services.clock(), state: 'told', way: 'channel', stands: { what: 'self', message } }];
}
