import { DomainError } from '../../domain/error';
import { type AgendaItemView, loadAgendaItem } from '../../domain/views/agenda-item';
import type { ScreenContext } from './screen';

/** The agenda item that a screen is about, or undefined when it is not there. */
export async function findItem(context: ScreenContext, id: string | undefined): Promise<AgendaItemView | undefined> {
  if (!id) return undefined;
  const { store, coalition, today, viewer } = context;
  return loadAgendaItem(store, { coalition, id, today }, viewer).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'not-found') return undefined;
    throw error;
  });
}
