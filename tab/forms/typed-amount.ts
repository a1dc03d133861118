/** Cents as one would type them: "12500", or "12500,50". */
export function typedAmount(cents: number | undefined, language: 'nl' | 'en'): string {
  if (cents === undefined) return '';
  const euros = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
  return language === 'nl' ? euros.replace('.', ',') : euros;
}
