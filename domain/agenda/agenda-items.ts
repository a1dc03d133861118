import type { Context } from '../action';
import type { AgendaItemDocument, Capacity, Notice } from '../documents';
import { DomainError } from '../error';
import { line } from '../input';
import { systemActor } from '../permissions';
import { show, tell, traced } from '../trace';

/** Id of an item. Longer than other ids: it may hold the id of the update that it came from. */
export const itemInput = () => line(300);

/** States in which an item is still on its way to the table. */
export const openItemStates: readonly AgendaItemDocument['state'][] = ['proposed', 'accepted', 'postponed'];
export const isOpen = (item: AgendaItemDocument) => openItemStates.includes(item.state);

/**
 * The item, when something can still be done with it.
 * @throws DomainError `not-found`, or `item-closed` once it is discussed, declined or withdrawn
 */
export function openItem(item: AgendaItemDocument | undefined, id: string): AgendaItemDocument {
  if (!item) throw new DomainError('not-found', { id });
  if (!isOpen(item)) throw new DomainError('item-closed', { title: item.title, state: item.state });
  return item;
}

/** The item with `set` laid over it, one line in its trace, and its card and the agenda to be brought up to date. */
export function changedItem(
  item: AgendaItemDocument,
  context: Context,
  change: {
    what: string;
    as: Capacity;
    set: Partial<AgendaItemDocument>;
    details?: Record<string, unknown>;
    notices?: readonly Notice[];
  },
): AgendaItemDocument {
  const { what, as, set, details, notices = [] } = change;
  return {
    ...item,
    ...set,
    trace: [...item.trace, traced(context, { what, as, details })],
    notices: [...item.notices, show(context, 'self'), show(context, 'agenda'), ...notices],
  };
}

/** Tells whoever proposed the item what became of it, unless they did it themselves. */
export function tellProposer(
  item: AgendaItemDocument,
  context: Context,
  telling: { what: string; params?: Record<string, string> },
): Notice[] {
  const to = item.proposedBy;
  if (to.id === context.actor.person.id || to.id === systemActor.person.id) return [];
  return [tell(context, { to, what: telling.what, params: { title: item.title, ...telling.params } })];
}
