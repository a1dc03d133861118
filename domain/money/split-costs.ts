/**
 * Splits an amount (cents) by weights so that the parts add up to the cent: each gets what its weight gives, rounded
 * down, and the cents that are left go to the largest remainders, the first of equals first. Parts are in the order of
 * the weights. All weights zero gives equal parts.
 */
export function splitByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  if (weights.length === 0) return [];
  if (sum <= 0)
    return splitByWeight(
      total,
      weights.map(() => 1),
    );
  // In whole numbers: a weight of thirteen million times a billion cents is more than a double counts exactly.
  const exact = weights.map((weight) => BigInt(total) * BigInt(Math.round(weight)));
  const parts = exact.map((part) => Number(part / BigInt(sum)));
  let left = total - parts.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % BigInt(sum) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left--;
  }
  return parts;
}
