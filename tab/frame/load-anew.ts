/**
 * Loads the page anew at the same address, once it can be reached; until then everything stays as it is. A browser never
 * fetches a script again that it could not fetch, and after a new version the old one's files are gone.
 */
export const loadAnew = (): void =>
  void fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  );
