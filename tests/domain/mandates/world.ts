import type { Actor, Context } from '../../../domain/action';
import { actions } from '../../../domain/actions';
import { dateIn } from '../../../domain/dates';
import { type AnyDocument, type CoalitionDocument, type MemberDocument, memberId } from '../../../domain/documents';
import { parseInput } from '../../../domain/input';
import { perform } from '../../../domain/perform';
import { settle } from '../../../domain/settle';
import type { Store } from '../../../domain/store/store';

export interface Try {
  readonly actor: Actor;
  readonly action: string;
  readonly input: Record<string, unknown>;
  readonly request: string;
  readonly now: string;
}

/** Where a sequence is played: on plain documents, or in a store. */
export interface World {
  get(id: string): Promise<AnyDocument | undefined>;
  /** @throws DomainError when it is refused */
  act(one: Try): Promise<{ readonly repeated: boolean }>;
  /** Replaces a document while nobody else is busy. */
  put(document: AnyDocument): Promise<void>;
}

/** The domain alone: every action decides on plain documents in memory. */
export function pureWorld(documents: readonly AnyDocument[]): World {
  const held = new Map(documents.map((one) => [one.id, one]));
  const coalitionId = documents[0]?.coalitionId ?? '';
  return {
    get: async (id) => held.get(id),
    put: async (document) => void held.set(document.id, document),
    act: async ({ actor, action: name, input, request, now }) => {
      const action = actions[name];
      if (!action) throw new Error(`no action ${name}`);
      const given = parseInput(action.input, input);
      const id = action.target(given, { coalitionId, actor, request });
      const before = held.get(id);
      const coalition = held.get('coalition') as CoalitionDocument;
      const member = actor.system ? undefined : (held.get(memberId(actor.person.id)) as MemberDocument | undefined);
      const today = dateIn(coalition.timeZone, now);
      const context: Context = { coalitionId, coalition, member, actor, now, today, reference: undefined, request };
      const decided = action.decide(before, given, context);
      if (decided === before) return { repeated: true };
      held.set(id, settle(decided, context));
      return { repeated: false };
    },
  };
}

/** The same in a store, by way of `perform`, as bot and tab do it. */
export async function storeWorld(store: Store, coalitionId: string, documents: readonly AnyDocument[]): Promise<World> {
  await Promise.all(documents.map((one) => store.create(one)));
  return {
    get: async (id) => (await store.get({ coalitionId, id }))?.document,
    put: async (document) => {
      const found = await store.get({ coalitionId, id: document.id });
      if (found) await store.replace(document, found.etag);
    },
    act: (one) => perform(store, { coalitionId, ...one }),
  };
}
