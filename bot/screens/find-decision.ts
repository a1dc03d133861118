import { DomainError } from '../../domain/error';
import { type DecisionView, loadDecision } from '../../domain/views/decision';
import type { Params, ScreenContext } from './screen';

/** The decision that a screen is about, or undefined when it is not there. */
export async function findDecision(context: ScreenContext, params: Params): Promise<DecisionView | undefined> {
  if (!params.id) return undefined;
  try {
    return await loadDecision(context.store, { ...context, id: params.id }, context.viewer);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return undefined;
    throw error;
  }
}
