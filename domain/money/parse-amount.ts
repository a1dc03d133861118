import type { FieldProblem } from '../error';

/** More is a slip of the keyboard: a billion euros, in cents. */
const most = 100_000_000_000;

/**
 * Euros as people type them, in cents: `12500`, `€ 12.500`, `12.500,50`, `12,500.50`, `1250.5`. A point or comma with
 * three digits behind it parts thousands, with one or two it begins the cents.
 */
export function parseAmount(typed: string): { readonly cents: number } | { readonly problem: FieldProblem } {
  const bare = typed.replace(/€|eur(o|os)?\b/gi, '').replace(/[\s\u00a0\u202f]/g, '');
  if (/^[-−–]/.test(bare)) return { problem: 'negative' };
  const [, whole = '', fraction = ''] =
    /^([1-9]\d{0,2}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}|[-–]{1,2}))?$/.exec(bare) ?? [];
  if (!whole) return { problem: 'not-an-amount' };
  const separators = whole.replace(/\d/g, '');
  const last = bare.slice(whole.length)[0];
  // One sign parts thousands and the other begins the cents: 1.250.50 could be anything.
  if (new Set(separators).size > 1 || (last && separators.includes(last))) return { problem: 'not-an-amount' };
  const digits = /^\d+$/.test(fraction) ? fraction.padEnd(2, '0') : '00';
  const cents = Number(whole.replace(/[.,]/g, '')) * 100 + Number(digits);
  return cents > most ? { problem: 'out-of-range' } : { cents };
}
