import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { linesOf } from './lines-of';
import type { ScreenContext } from './screen';

/**
 * Lines somebody may say something on: their own as delegate, or everyone's "namens" when chair or secretary asks for that
 * (`any`) or speaks for nobody themselves.
 */
export function answerableLines(view: DecisionView, any: boolean): readonly DecisionLine[] {
  if (view.mine.length > 0 && !any) return view.mine;
  return linesOf(view).filter((line) => view.mayAnswer.includes(line.organisationId));
}

/** Why somebody may say nothing on it. */
export function notYours(context: ScreenContext, view: DecisionView): string {
  const { refusal, decisionCards: cards } = context.t.words;
  if (view.state !== 'open' && !view.correctableUntil) return refusal['decision-closed']({ state: view.state });
  return context.viewer.represents.length > 0 ? cards.notAskedYou : refusal['represents-nobody']({});
}
