import { documentsOf } from '../../domain/store/documents-of';
import { type AgendaItemView, agendaItemView } from '../../domain/views/agenda-item';
import type { ScreenContext } from './screen';

/** The agenda item that a screen is about, or undefined when it is not there. */
export async function findItem(context: ScreenContext, id: string | undefined): Promise<AgendaItemView | undefined> {
  const { store, coalition } = context;
  const { coalitionId } = coalition;
  if (!id) return undefined;
  const [stored, meetings] = await Promise.all([
    store.get({ coalitionId, id }),
    store.list(coalitionId, 'meeting', { states: ['planned'] }),
  ]);
  if (stored?.document.kind !== 'agendaItem') return undefined;
  const from = { ...context, item: stored.document, meetings: documentsOf(meetings) };
  return agendaItemView(from, context.viewer);
}
