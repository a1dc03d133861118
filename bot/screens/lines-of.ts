import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';

/** Every organisation asked, by kind and name. */
export const linesOf = (view: DecisionView): readonly DecisionLine[] => view.groups.flatMap((one) => one.lines);
