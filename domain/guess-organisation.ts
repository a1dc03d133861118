import type { Organisation } from './documents';

/** Id of the one organisation whose name holds what was typed, or the other way round; none when several might be meant. */
export function guessOrganisation(
  said: string,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): string | undefined {
  const typed = said.toLowerCase();
  const alike = organisations.filter(({ name }) => {
    const known = name.toLowerCase();
    return typed.length >= 4 && known.length >= 4 && (known.includes(typed) || typed.includes(known));
  });
  return alike.length === 1 ? alike[0]?.id : undefined;
}
