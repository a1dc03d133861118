import { short } from '../../domain/short';
import type { Spokesperson } from '../../domain/views/pending';
import type { Reader } from '../../i18n/reader';

/** Through whom one hears: the delegates, and who stands in for them until which day. */
export const spokespeople = (t: Reader, people: readonly Spokesperson[]): string =>
  t.list(
    people.map(({ name, until }) =>
      until ? t.words.mandates.deputyUntil(short(name, 60), t.date(until)) : short(name, 60),
    ),
  );
