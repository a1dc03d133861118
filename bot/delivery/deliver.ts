import type { AnyDocument, CoalitionDocument, Notice } from '../../domain/documents';
import { memberId } from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import type { DocumentKey } from '../../domain/store/store';
import { channelAddress } from '../channel-address';
import { DeliveryError } from '../outgoing';
import type { Services } from '../turn';
import { noteResults, type Result } from './note-results';
import type { pace } from './pace';
import { placeToShow, renderForChannel, renderTelling } from './render';

/** Edits of one card within this time become one, ms. */
const editsTogether = 2_000;
/** After so many tries a notice is given up and shown as failed. */
const mostTries = 10;
/** A new message claimed this long ago without an answer is unsure, ms. */
const claimHolds = 60_000;

export interface Delivering extends Services {
  readonly pace: ReturnType<typeof pace>;
  /** The last edit of each message by this instance: epoch ms, and the instant whose state it shows. */
  readonly edited: Map<string, { readonly at: number; readonly shows: string }>;
  /** Looks at a document again after so many ms, when this instance is still there; the timer does so anyway. */
  readonly soon: (key: DocumentKey, ms: number) => void;
}

/** Delivers what is due on one document, and on those it has effects on. Never rejects for one notice that fails. */
export async function deliver(services: Delivering, key: DocumentKey, depth = 0): Promise<void> {
  const { store } = services;
  const now = services.clock();
  const [stored, coalition] = await Promise.all([
    store.get(key),
    store.get({ coalitionId: key.coalitionId, id: 'coalition' }),
  ]);
  if (!stored || coalition?.document.kind !== 'coalition') return;
  const due = stored.document.notices.filter((notice) => !notice.done && !notice.failed && notice.due <= now);
  // Nothing yet: timers are not as exact as clocks.
  if (due.length === 0) return lookAgain(services, key, stored.document);
  const claimed = await claim(services, stored.document, due);
  const results: Result[] = [];
  for (const notice of due) {
    results.push(
      ...(await deliverNotice(services, {
        document: stored.document,
        coalition: coalition.document,
        notice,
        claimed,
        depth,
      })),
    );
  }
  const after = await noteResults(services, key, results);
  // What an effect on this very document added is due by now.
  if (depth < 3 && due.some((notice) => notice.kind === 'apply')) await deliver(services, key, depth + 1);
  else lookAgain(services, key, after);
}

/** Comes back when the first of what was put off is due. What is due already is with the one who claimed it. */
function lookAgain(services: Delivering, key: DocumentKey, document: AnyDocument | undefined): void {
  const now = services.clock();
  const [first] = (document?.notices ?? [])
    .filter((notice) => !notice.done && !notice.failed && notice.due > now)
    .map((notice) => notice.due)
    .sort();
  if (first) services.soon(key, Date.parse(first) - Date.parse(now));
}

/** Marks new messages as being sent, before they are; returns the ids this worker may send. */
async function claim(
  services: Delivering,
  document: AnyDocument,
  due: readonly Notice[],
): Promise<ReadonlySet<string>> {
  const { coalitionId, id } = document;
  const fresh = due.filter((notice) => notice.kind !== 'apply' && !notice.claimed && isNewMessage(notice, document));
  if (fresh.length === 0) return new Set();
  const mine = new Set<string>();
  await noteResults(
    services,
    { coalitionId, id },
    fresh.map((notice) => ({ id: notice.id, claim: services.clock() })),
    (claimed) => mine.add(claimed),
  );
  return mine;
}

/** Whether delivering it posts something; what stands already is edited, which may be repeated without harm. */
const isNewMessage = (notice: Notice, { cards }: AnyDocument) =>
  notice.kind === 'tell' ||
  (notice.kind === 'show' && notice.post === true && (notice.what !== 'self' || cards.length === 0));

interface Job {
  readonly document: AnyDocument;
  readonly coalition: CoalitionDocument;
  readonly notice: Notice;
  readonly claimed: ReadonlySet<string>;
  readonly depth: number;
}

async function deliverNotice(services: Delivering, job: Job): Promise<Result[]> {
  const { notice, claimed, document } = job;
  const now = services.clock();
  const isNew = isNewMessage(notice, document);
  if (notice.kind !== 'apply' && isNew && !claimed.has(notice.id)) {
    const since = notice.claimed ? Date.parse(now) - Date.parse(notice.claimed) : 0;
    // Another worker is sending it, or its answer was lost: then nobody knows, and it is not sent again.
    return since > claimHolds ? [{ id: notice.id, failed: 'unsure' }] : [];
  }
  try {
    if (notice.kind === 'apply') return await applyNotice(services, job, notice);
    if (notice.kind === 'tell') return await tellNotice(services, job, notice);
    return await showNotice(services, job, notice);
  } catch (error) {
    return [afterFailure(services, job, isNew, error)];
  }
}

async function applyNotice(
  services: Delivering,
  job: Job,
  notice: Extract<Notice, { kind: 'apply' }>,
): Promise<Result[]> {
  const { coalitionId } = job.coalition;
  try {
    const request = {
      coalitionId,
      action: notice.action,
      input: notice.input,
      actor: systemActor,
      request: notice.id,
      now: services.clock(),
    };
    const { stored } = await perform(services.store, request);
    if (job.depth < 3 && stored.document.id !== job.document.id)
      await deliver(services, { coalitionId, id: stored.document.id }, job.depth + 1);
    return [{ id: notice.id, done: services.clock() }];
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'busy') throw error;
    return [{ id: notice.id, failed: error.code }];
  }
}

async function tellNotice(
  services: Delivering,
  job: Job,
  notice: Extract<Notice, { kind: 'tell' }>,
): Promise<Result[]> {
  const { coalition, document } = job;
  const member = await services.store.get({ coalitionId: coalition.coalitionId, id: memberId(notice.to.id) });
  const teamsId = member?.document.kind === 'member' ? member.document.teamsId : undefined;
  const address = channelAddress(coalition);
  const wait = services.pace.take(address.conversationId, Date.now());
  if (wait > 0) return [later(services, notice, wait)];
  const message = renderTelling(services, coalition, notice, teamsId);
  const thread = document.cards.at(-1);
  if (thread) {
    const to = { ...address, conversationId: `${address.conversationId};messageid=${thread}` };
    try {
      await services.messenger.send(to, message);
      return [{ id: notice.id, done: services.clock() }];
    } catch (error) {
      // The card was removed, and its thread with it: then it is told in the channel itself.
      if (!(error instanceof DeliveryError) || error.status !== 404) throw error;
    }
  }
  await services.messenger.send(address, message);
  return [{ id: notice.id, done: services.clock() }];
}

async function showNotice(
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
  const isNew = standing.length === 0 || (notice.post === true && notice.what !== 'self');
  const stale = isNew ? [] : standing.filter((message) => !isShown(services, message, document));
  if (!isNew && stale.length === 0) return [{ id: notice.id, done: services.clock() }];
  const last = Math.max(0, ...stale.map((message) => services.edited.get(message)?.at ?? 0));
  const together = last + editsTogether - Date.now();
  const wait = together > 0 ? together : services.pace.take(address.conversationId, Date.now(), stale.length || 1);
  if (wait > 0) return [later(services, notice, wait)];
  const shows = services.clock();
  const card = await renderForChannel(services, coalition, place);
  if (isNew) {
    const message = await services.messenger.send(address, { card });
    return [{ id: notice.id, done: services.clock(), stands: { what: notice.what, message } }];
  }
  const gone: Result[] = [];
  for (const message of stale) {
    try {
      services.edited.set(message, { at: Date.now(), shows: '' });
      await services.messenger.update(address, message, { card });
      services.edited.set(message, { at: Date.now(), shows });
    } catch (error) {
      // A message that somebody removed is no reason to try again.
      if (!(error instanceof DeliveryError) || error.status !== 404 || error.code === 'ConversationNotFound')
        throw error;
      gone.push({ id: notice.id, gone: { what: notice.what, message } });
    }
  }
  if (services.edited.size > 5000) services.edited.clear();
  return [...gone, { id: notice.id, done: services.clock() }];
}

/** Whether an edit by this instance, for the sake of another document, shows this one as it is already. */
const isShown = (services: Delivering, message: string, document: AnyDocument) =>
  (services.edited.get(message)?.shows ?? '') > document.changedAt;

/** Puts a notice off; a new message that was not sent may be claimed again. */
const later = (services: Delivering, notice: Notice, ms: number): Result => ({
  id: notice.id,
  due: new Date(Date.parse(services.clock()) + ms).toISOString(),
  unclaim: true,
});

function afterFailure(services: Delivering, { notice, coalition }: Job, isNew: boolean, error: unknown): Result {
  const failure = error instanceof DeliveryError ? error : undefined;
  services.log('delivery-failed', {
    notice: notice.id,
    status: failure?.status,
    code: failure?.code,
    reason: failure ? undefined : String(error),
  });
  if (failure && !failure.passing) return { id: notice.id, failed: failure.code };
  if (failure?.status === 429)
    services.pace.hold(channelAddress(coalition).conversationId, Date.now() + (failure.retryAfterMs ?? 1000));
  // Refused before it was taken in: safe to send again. Otherwise a new message may stand there already.
  if (isNew && !failure?.refused) return { id: notice.id, failed: 'unsure' };
  const tries = (notice.tries ?? 0) + 1;
  if (tries >= mostTries) return { id: notice.id, failed: failure?.code ?? 'failed' };
  const backoff = Math.min(15 * 60_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2);
  return { ...later(services, notice, failure?.retryAfterMs ?? backoff), tries };
}
