import { type AnyDocument, isMessage, type Notice } from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import type { DocumentKey, Stored } from '../../domain/store/store';
import { afterFailure } from './after-failure';
import type { Delivering, Job } from './delivering';
import { noteResults, type Result } from './note-results';
import { reachOf } from './reach-of';
import { remindNotice } from './remind-notice';
import { showNotice } from './show-notice';
import { showTelling } from './show-telling';
import { tellNotice } from './tell-notice';

/** A new message claimed this long ago without an answer is unsure, ms. */
const claimHolds = 60_000;

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
  const { claimed, asClaimed } = await claim(services, stored, due);
  const results: Result[] = [];
  for (const notice of due) {
    const job = { document: stored.document, coalition: coalition.document, notice, claimed, depth };
    for (const result of await deliverNotice(services, job)) results.push({ ...result, reach: reachOf(job, result) });
  }
  const after = await noteResults(services, asClaimed, results);
  // What an effect on this very document added is due by now.
  if (depth < 3 && due.some((notice) => notice.kind === 'apply')) await deliver(services, key, depth + 1);
  else lookAgain(services, key, after?.document);
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

/** Marks new messages as being sent, before they are; returns the ids this worker may send, and the document as it stands then. */
async function claim(
  services: Delivering,
  stored: Stored,
  due: readonly Notice[],
): Promise<{ claimed: ReadonlySet<string>; asClaimed: Stored }> {
  const { document } = stored;
  const fresh = due.filter((notice) => isMessage(notice) && !notice.claimed && isNewMessage(notice, document));
  const claimed = new Set<string>();
  if (fresh.length === 0) return { claimed, asClaimed: stored };
  const after = await noteResults(
    services,
    stored,
    fresh.map((notice) => ({ id: notice.id, claim: services.clock() })),
    (id) => claimed.add(id),
  );
  return { claimed, asClaimed: after ?? stored };
}

/** Whether delivering it posts something; what stands already is edited, which may be repeated without harm. */
const isNewMessage = (notice: Notice, { cards }: AnyDocument) =>
  notice.kind === 'tell' ||
  (notice.kind === 'show' &&
    notice.post === true &&
    (notice.what !== 'self' || notice.anew === true || cards.length === 0));

async function deliverNotice(services: Delivering, job: Job): Promise<Result[]> {
  const { notice, claimed, document } = job;
  const now = services.clock();
  const isNew = isNewMessage(notice, document);
  if (isMessage(notice) && isNew && !claimed.has(notice.id)) {
    const since = notice.claimed ? Date.parse(now) - Date.parse(notice.claimed) : 0;
    // Another worker is sending it, or its answer was lost: then nobody knows, and it is not sent again.
    return since > claimHolds ? [{ id: notice.id, failed: 'unsure' }] : [];
  }
  try {
    if (notice.kind === 'apply') return await applyNotice(services, job, notice);
    if (notice.kind === 'remind') return await remindNotice(services, job, notice);
    if (notice.kind === 'tell') return await tellNotice(services, job, notice);
    if (job.document.kind === 'telling') return await showTelling(services, job, { notice, telling: job.document });
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
  if (notice.target) return [await applied(services, job, { notice, input: notice.input, request: notice.id })];
  const decisions = await services.store.list(coalitionId, 'decision', { states: ['open'] });
  for (const { document } of decisions) {
    const input = { ...notice.input, decision: document.id };
    // Each recognises its own request: what was cut off halfway is done again without harm.
    await applied(services, job, { notice, input, request: `${notice.id}:${document.id}` });
  }
  return [{ id: notice.id, done: services.clock() }];
}

async function applied(
  services: Delivering,
  job: Job,
  effect: { notice: Extract<Notice, { kind: 'apply' }>; input: Record<string, unknown>; request: string },
): Promise<Result> {
  const { notice, input, request } = effect;
  const { coalitionId } = job.coalition;
  const { action } = notice;
  try {
    const { stored } = await perform(services.store, {
      coalitionId,
      action,
      input,
      actor: systemActor,
      request,
      now: services.clock(),
    });
    if (job.depth < 3 && stored.document.id !== job.document.id)
      await deliver(services, { coalitionId, id: stored.document.id }, job.depth + 1);
    return { id: notice.id, done: services.clock() };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'busy') throw error;
    return { id: notice.id, failed: error.code };
  }
}
