import { short } from '../../domain/short';
import type { Spokesperson } from '../../domain/views/spokespeople';
import type { Reader } from '../../i18n/reader';

/** Through whom one hears: who stands in for whom until which day, and the delegates. */
export const spokespeople = (t: Reader, people: readonly Spokesperson[]): string =>
  t.list(
    people.map(({ name, until, absent = [] }) =>
      until
        ? t.words.mandates.deputyUntil(short(name, 60), t.date(until), t.list(absent.map((one) => short(one, 60))))
        : short(name, 60),
    ),
  );
