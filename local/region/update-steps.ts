import { addDays } from '../../domain/dates';
import { actorOf } from './cast';
import type { Step } from './play';
import type { RegionCalendar } from './region-calendar';
import { newUpdates, rounds, type UpdateText } from './texts/updates';

const posted = (update: UpdateText, at: string, request: string): Step => {
  const { by, type, theme, text } = update;
  const input = { type, theme, text, for: update.for };
  return { at, actor: actorOf(by), action: 'post-update', input, request };
};

/** What every round brought, in the weeks before its meeting. */
export function updateSteps(calendar: RegionCalendar): Step[] {
  const past = rounds.flatMap((round, nth) =>
    round.map((update, index) => {
      const day = calendar.workday(addDays(calendar.held[nth] ?? calendar.next, -34 + index * 3));
      const time = `${String(8 + ((index * 5 + nth) % 9)).padStart(2, '0')}:${10 + ((index * 17 + nth * 7) % 49)}`;
      return posted(update, calendar.at(day, time), `round-${nth + 1}-${index + 1}`);
    }),
  );
  const fresh = newUpdates.map((update) =>
    posted(update, calendar.at(calendar.workdaysAgo(update.ago), update.time), update.key),
  );
  return [...past, ...fresh];
}
