import type { CostSplit, DecisionDocument } from '../documents';
import type { DecisionLine } from './decision-line';

/** The costs of a decision and who bears them; all amounts in cents. */
export interface DecisionMoney {
  /** What it costs; undefined while nobody said. */
  readonly total: number | undefined;
  readonly split: CostSplit | undefined;
  /** Sums over the organisations that take part. */
  readonly asked: number;
  readonly pledged: number;
  readonly mandated: number;
  /** What is asked more than it costs; negative when it is less, 0 when it adds up. */
  readonly askedMore: number;
  /** What the bodies that agreed gave more than was asked of them; negative when it is less. */
  readonly mandatedMore: number;
  /** Of `mandated`: what depends on organisations that have not agreed. */
  readonly uncertain: number;
}

/** Adds up what was asked, pledged and mandated; undefined where a decision is not about money. */
export function decisionMoney(decision: DecisionDocument, lines: readonly DecisionLine[]): DecisionMoney | undefined {
  const bearing = lines.filter((line) => line.state !== 'released');
  const { asksMoney, costs } = decision;
  if (!asksMoney && !costs && bearing.every((line) => !line.share)) return undefined;
  const sum = (of: (line: DecisionLine) => number | undefined, over = bearing) =>
    over.reduce((all, line) => all + (of(line) ?? 0), 0);
  const asked = sum((line) => line.share?.asked);
  const mandated = sum((line) => line.share?.mandated);
  const gave = bearing.filter((line) => line.share?.mandated !== undefined && line.share.asked !== undefined);
  const uncertain = bearing.filter((line) => line.share?.dependsOn?.some((one) => !one.agreed));
  return {
    total: costs?.total,
    split: costs?.split,
    asked,
    pledged: sum((line) => line.share?.pledged),
    mandated,
    askedMore: costs ? asked - costs.total : 0,
    mandatedMore: sum((line) => line.share?.mandated, gave) - sum((line) => line.share?.asked, gave),
    uncertain: sum((line) => line.share?.mandated, uncertain),
  };
}
