/** The address when it may be opened: https, or on this very host (the local tab and exports). */
export function safeAddress(address: string): string | undefined {
  const base = typeof window === 'undefined' ? 'https://localhost' : window.location.origin;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && (url.protocol === 'https:' || url.origin === base) ? url.href : undefined;
}
