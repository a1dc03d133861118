import type { AnyDocument, Notice } from '../../domain/documents';
import { channelAddress } from '../channel-address';
import { DeliveryError } from '../outgoing';
import { type Delivering, type Job, later } from './delivering';
import type { Result } from './note-results';
import { post } from './post';
import { placeToShow, renderForChannel } from './render';
import { roomFor } from './room-for';

/** Edits of one card within this time become one, ms. */
const editsTogether = 2_000;

/** Posts a card, or brings the messages in which it stands up to date. */
export async function showNotice(
  services: Delivering,
  job: Job,
  notice: Extract<Notice, { kind: 'show' }>,
): Promise<Result[]> {
  const { coalition, document } = job;
  const place = placeToShow(notice, document);
  if (!place || !coalition.channel) return [{ id: notice.id, done: services.clock() }];
  const address = channelAddress(coalition);
  const standing = notice.what === 'self' ? document.cards : coalition.standing[notice.what];
  if (standing.length === 0 && !notice.post) return [{ id: notice.id, done: services.clock() }];
  const isNew = standing.length === 0 || (notice.post === true && (notice.what !== 'self' || notice.anew === true));
  const stale = isNew ? [] : standing.filter((message) => !isShown(services, message, document));
  if (!isNew && stale.length === 0) return [{ id: notice.id, done: services.clock() }];
  const last = Math.max(0, ...stale.map((message) => services.edited.get(message)?.at ?? 0));
  const together = last + editsTogether - services.pace.now();
  const waited = together > 0 && (await services.pace.waited(together));
  if (together > 0 && !waited) return [later(services, notice, together)];
  const room = waited ? 'stale' : await roomFor(services, address, stale.length || 1);
  if (typeof room === 'number') return [later(services, notice, room)];
  if (room === 'stale') {
    // It is shown as it is then.
    const { coalitionId, id } = document;
    const fresh = (await services.store.get({ coalitionId, id }))?.document ?? document;
    return showNotice(services, { ...job, document: fresh }, notice);
  }
  const shows = services.clock();
  const card = await renderForChannel(services, coalition, place);
  if (isNew) {
    const message = await post(services, address, { card });
    return [{ id: notice.id, done: services.clock(), way: 'channel', stands: { what: notice.what, message } }];
  }
  const gone: Result[] = [];
  let shown = false;
  for (const message of stale) {
    try {
      services.edited.set(message, { at: services.pace.now(), shows: '' });
      await post(services, address, { card }, message);
      services.edited.set(message, { at: services.pace.now(), shows });
      shown = true;
    } catch (error) {
      // A message that somebody removed is no reason to try again.
      if (!(error instanceof DeliveryError) || error.status !== 404 || error.code === 'ConversationNotFound')
        throw error;
      gone.push({ id: notice.id, gone: { what: notice.what, message } });
    }
  }
  if (services.edited.size > 5000) services.edited.clear();
  return [...gone, { id: notice.id, done: services.clock(), ...(shown && { way: 'channel' }) }];
}

/** Whether an edit by this instance, for the sake of another document, shows this one as it is already. */
const isShown = (services: Delivering, message: string, document: AnyDocument) =>
  (services.edited.get(message)?.shows ?? '') > document.changedAt;
