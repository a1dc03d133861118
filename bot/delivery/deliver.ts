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
  /** Epoch ms of the last edit of each message by this instance. */
  readonly edited: Map<string, number>;
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
  if (due.length === 0) return;
  const claimed = await claim(services, key, due);
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
  await noteResults(services, key, results);
  const waits = results.flatMap((result) => (result.due ? [Date.parse(result.due) - Date.parse(now)] : []));
  if (waits.length > 0) services.soon(key, Math.max(...waits));
}

/** Marks new messages as being sent, before they are; returns the ids this worker may send. */
async function claim(services: Delivering, key: DocumentKey, due: readonly Notice[]): Promise<ReadonlySet<string>> {
  const fresh = due.filter(
    (notice) => notice.kind !== 'apply' && !notice.claimed && (notice.kind === 'tell' || notice.post),
  );
  if (fresh.length === 0) return new Set();
  const mine = new Set<string>();
  await noteResults(
    services,
    key,
    fresh.map((notice) => ({ id: notice.id, claim: services.clock() })),
    (id) => mine.add(id),
  );
  return mine;
}

interface Job {
  readonly document: AnyDocument;
  readonly coalition: CoalitionDocument;
  readonly notice: Notice;
  readonly claimed: ReadonlySet<string>;
  readonly depth: number;
}

async function deliverNotice(services: Delivering, job: Job): Promise<Result[]> {
  const { notice, claimed } = job;
  const now = services.clock();
  const isNew = notice.kind === 'tell' || (notice.kind === 'show' && notice.post === true);
  if (isNew && !claimed.has(notice.id)) {
    const since = notice.claimed ? Date.parse(now) - Date.parse(notice.claimed) : 0;
    // Another worker is sending it, or its answer was lost: then nobody knows, and it is not sent again.
    return since > claimHolds ? [{ id: notice.id, failed: 'unsure' }] : [];
  }
  try {
    if (notice.kind === 'apply') return await applyNotice(services, job, notice);
    if (notice.kind === 'tell') return await tellNotice(services, job, notice);
    return await showNotice(services, job, notice);
  } catch (error) {
    return [afterFailure(services, notice, isNew, error)];
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
  const thread = document.cards.at(-1);
  const to = thread ? { ...address, conversationId: `${address.conversationId};messageid=${thread}` } : address;
  const wait = services.pace.take(address.conversationId, Date.now());
  if (wait > 0) return [later(services, notice, wait)];
  await services.messenger.send(to, renderTelling(services, coalition, notice, teamsId));
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
  const last = Math.max(0, ...standing.map((message) => services.edited.get(message) ?? 0));
  const together = last + editsTogether - Date.now();
  const wait = standing.length > 0 && together > 0 ? together : services.pace.take(address.conversationId, Date.now());
  if (wait > 0) return [later(services, notice, wait)];
  const card = await renderForChannel(services, coalition, place);
  if (standing.length === 0 || (notice.post && notice.what !== 'self')) {
    const message = await services.messenger.send(address, { card });
    return [{ id: notice.id, done: services.clock(), stands: { what: notice.what, message } }];
  }
  const gone: Result[] = [];
  for (const message of standing) {
    try {
      services.edited.set(message, Date.now());
      await services.messenger.update(address, message, { card });
    } catch (error) {
      // A message that somebody removed is no reason to try again.
      if (!(error instanceof DeliveryError) || error.status !== 404) throw error;
      gone.push({ id: notice.id, gone: { what: notice.what, message } });
    }
  }
  if (services.edited.size > 5000) services.edited.clear();
  return [...gone, { id: notice.id, done: services.clock() }];
}

/** Puts a notice off; a new message that was not sent may be claimed again. */
const later = (services: Delivering, notice: Notice, ms: number): Result => ({
  id: notice.id,
  due: new Date(Date.parse(services.clock()) + ms).toISOString(),
  unclaim: true,
});

function afterFailure(services: Delivering, notice: Notice, isNew: boolean, error: unknown): Result {
  const failure = error instanceof DeliveryError ? error : undefined;
  services.log('delivery-failed', {
    notice: notice.id,
    status: failure?.status,
    code: failure?.code,
    reason: failure ? undefined : String(error),
  });
  if (failure && !failure.passing) return { id: notice.id, failed: failure.code };
  // Refused before it was taken in: safe to send again. Otherwise a new message may stand there already.
  const refused = failure !== undefined && [412, 429, 503].includes(failure.status);
  if (isNew && !refused) return { id: notice.id, failed: 'unsure' };
  const tries = (notice.tries ?? 0) + 1;
  if (tries >= mostTries) return { id: notice.id, failed: failure?.code ?? 'failed' };
  const backoff = Math.min(15 * 60_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2);
  return { ...later(services, notice, failure?.retryAfterMs ?? backoff), tries };
}
