import type { Action, Actor, Context } from './action';
import { actions } from './actions';
import { dateIn } from './dates';
import { type AnyDocument, memberId, newCoalition } from './documents';
import { DomainError } from './error';
import { parseInput } from './input';
import { settle } from './settle';
import { DocumentTooLarge, type Store, StoreConflict, type Stored } from './store/store';

export interface ActionRequest {
  readonly coalitionId: string;
  readonly action: string;
  readonly input: unknown;
  readonly actor: Actor;
  /** The same for a repeat of the same request (an activity id, a form's id); at most 200 characters. */
  readonly request: string;
  /** UTC instant. */
  readonly now: string;
}

export interface ActionResult {
  readonly stored: Stored;
  /** True when nothing was changed now: this request had been carried out before, or what it asks for is so already. */
  readonly repeated: boolean;
}

/** How often an action is decided again when someone else wrote first. */
const attempts = 8;

/**
 * Carries out one action: reads at most three documents (coalition, member, target), decides, writes one.
 * @throws DomainError when it is refused; then nothing was changed
 */
export async function perform(store: Store, request: ActionRequest): Promise<ActionResult> {
  // Own keys only: a name like `constructor` comes from outside and is no action.
  const action = Object.hasOwn(actions, request.action) ? actions[request.action] : undefined;
  if (!action || (action.internal && !request.actor.system))
    throw new DomainError('unknown-action', { action: request.action });
  const input = parseInput(action.input, request.input);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await once(store, request, action, input);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
  throw new DomainError('busy');
}

async function once(store: Store, request: ActionRequest, action: Action, input: unknown): Promise<ActionResult> {
  const { coalitionId, actor, now } = request;
  const read = (id: string) => store.get({ coalitionId, id });
  const targetId = action.target(input, request);
  const ownId = memberId(actor.person.id);
  // The third read is the target, or what the action refers to when its target is one of the two that are read anyway.
  const thirdId = targetId === 'coalition' || targetId === ownId ? action.refersTo?.(input) : targetId;
  const [coalition, member, third] = await Promise.all([
    read('coalition'),
    actor.system ? undefined : read(ownId),
    thirdId ? read(thirdId) : undefined,
  ]);
  const target = targetId === 'coalition' ? coalition : targetId === ownId ? member : third;
  if (target?.document.done.some((done) => done.request === request.request)) return { stored: target, repeated: true };
  if (coalition?.document.kind !== 'coalition' && !action.founds) throw new DomainError('no-coalition');
  const known = coalition?.document.kind === 'coalition' ? coalition.document : newCoalition(coalitionId, now);
  const context: Context = {
    coalitionId,
    coalition: known,
    member: member?.document.kind === 'member' ? member.document : undefined,
    actor,
    now,
    today: dateIn(known.timeZone, now),
    reference: third === target ? undefined : third?.document,
    request: request.request,
  };
  if (target && target.document.kind !== action.kind) throw new DomainError('not-found', { id: targetId });
  const decided = action.decide(target?.document, input, context);
  // What somebody wanted is so already: the document they meant is their answer, and nothing is written.
  if (target && decided === target.document) return { stored: target, repeated: true };
  const next = settle(decided, context);
  return { stored: await write(store, next, target), repeated: false };
}

async function write(store: Store, next: AnyDocument, target: Stored | undefined): Promise<Stored> {
  try {
    return await (target ? store.replace(next, target.etag) : store.create(next));
  } catch (error) {
    if (error instanceof DocumentTooLarge) throw new DomainError('too-large', {}, { cause: error });
    throw error;
  }
}
