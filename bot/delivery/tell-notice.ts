import { memberId, type Notice } from '../../domain/documents';
import { withinHours } from '../../domain/working-days';
import { channelAddress } from '../channel-address';
import { DeliveryError } from '../outgoing';
import { type Delivering, type Job, later } from './delivering';
import type { Result } from './note-results';
import { post } from './post';
import { renderTelling } from './render';
import { roomFor } from './room-for';
import { tellTelling } from './tell-telling';

/**
 * Tells a person with a mention, within working hours: in the thread of the document's card, or in the channel when that
 * card is gone.
 */
export async function tellNotice(
  services: Delivering,
  job: Job,
  notice: Extract<Notice, { kind: 'tell' }>,
): Promise<Result[]> {
  const { coalition, document } = job;
  if (document.kind === 'telling') return tellTelling(services, job, { notice, telling: document });
  // A card waits for nobody; a mention makes somebody's phone ring.
  const opens = withinHours(services.clock(), coalition.timeZone);
  if (opens > services.clock()) return [{ id: notice.id, due: opens, unclaim: true }];
  const member = await services.store.get({ coalitionId: coalition.coalitionId, id: memberId(notice.to.id) });
  const known = member?.document.kind === 'member' ? member.document : undefined;
  const to = known?.person ?? notice.to;
  // Of somebody who is not known here only an id may have been kept: there is nobody to tell.
  if (!to.name) return [{ id: notice.id, done: services.clock() }];
  const address = channelAddress(coalition);
  const room = await roomFor(services, address);
  if (room === 'stale') return tellNotice(services, job, notice);
  if (room !== 'taken') return [later(services, notice, room)];
  const message = renderTelling(services, coalition, { ...notice, to }, known?.teamsId);
  const thread = document.cards.at(-1);
  if (thread) {
    const to = { ...address, conversationId: `${address.conversationId};messageid=${thread}` };
    try {
      await post(services, to, message);
      return [{ id: notice.id, done: services.clock(), way: 'channel' }];
    } catch (error) {
      // The card was removed, and its thread with it: then it is told in the channel itself.
      if (!(error instanceof DeliveryError) || error.status !== 404) throw error;
    }
    services.pace.note(address);
  }
  await post(services, address, message);
  return [{ id: notice.id, done: services.clock(), way: 'channel' }];
}
