import { addDays, dateIn } from '../dates';
import type { CoalitionDocument, DecisionDocument, Mandate, TellingTopic } from '../documents';
import { workdayFrom, workdayUpTo } from '../working-days';
import { tellingDaysOf } from './telling-days';

/** A day on which something becomes due. */
export interface TopicDate {
  readonly topic: TellingTopic;
  readonly on: string;
  readonly late: boolean;
}

interface Planned extends TopicDate {
  /** Repeated every week until there is an answer. */
  readonly weekly?: true;
}

/** Two reminders of one mandate are so far apart, days; of those that repeat, a week. */
const apart = 3;
const week = 7;

/**
 * When an organisation is reminded of its answer, after `since` and up to `until` (plain dates): when it was not taken
 * back, before and after its body's own day, before the deadline, and after that weekly; nothing once it has answered, and
 * nothing late while its body still has to meet (domain.md: a late council is not the policy officer's fault).
 */
export function mandateDates(
  from: { coalition: CoalitionDocument; decision: DecisionDocument; mandate: Mandate },
  range: { since: string; until: string },
): TopicDate[] {
  const { mandate } = from;
  const { since, until } = range;
  if (mandate.state !== 'open' && mandate.state !== 'submitted') return [];
  const kept: Planned[] = [];
  for (const one of planned(from, until).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const last = kept.at(-1);
    // By the days on which they are told: a reminder that Easter put off pushes the next one on.
    const soonest = last && addDays(workdayFrom(last.on), one.weekly ? week : apart);
    if (!soonest || workdayFrom(one.on) >= soonest) kept.push(one);
  }
  return kept.filter(({ on }) => on > since && on <= until).map(({ topic, on, late }) => ({ topic, on, late }));
}

function planned(
  { coalition, decision, mandate }: { coalition: CoalitionDocument; decision: DecisionDocument; mandate: Mandate },
  until: string,
): Planned[] {
  const days = tellingDaysOf(coalition);
  const { deadline } = decision;
  const { bodyDate } = mandate;
  const askedOn = dateIn(coalition.timeZone, decision.versions.at(-1)?.at ?? decision.createdAt);
  const soon = { topic: 'deadline-soon' as const, on: workdayUpTo(addDays(deadline, -days.deadlineSoon)), late: false };
  const past = weekly(addDays(deadline, 1), until).map((on, nth) => ({
    topic: 'deadline-past' as const,
    on,
    late: true,
    ...(nth > 0 && { weekly: true as const }),
  }));
  if (mandate.state !== 'submitted' || !bodyDate) {
    const takeBack = { topic: 'take-back' as const, on: addDays(askedOn, days.takeBack), late: false };
    return [
      ...(askedOn < takeBack.on && takeBack.on < deadline ? [takeBack] : []),
      ...(soon.on > askedOn ? [soon] : []),
      ...past,
    ];
  }
  const saidOn = mandate.answeredAt ? dateIn(coalition.timeZone, mandate.answeredAt) : askedOn;
  const before = { topic: 'body-soon' as const, on: workdayUpTo(addDays(bodyDate, -days.bodySoon)), late: false };
  const met = addDays(bodyDate, days.bodyMet);
  const after = weekly(met, until < deadline ? until : deadline).map((on, nth) => ({
    topic: 'body-met' as const,
    on,
    late: false,
    ...(nth > 0 && { weekly: true as const }),
  }));
  return [
    ...(before.on > saidOn ? [before] : []),
    ...after,
    ...(soon.on > met ? [soon] : []),
    ...past.filter(({ on }) => on >= met),
  ];
}

/** A day and every week after it, up to `until`. */
function weekly(from: string, until: string): string[] {
  const dates: string[] = [];
  for (let on = from; on <= until; on = addDays(on, week)) dates.push(on);
  return dates;
}
