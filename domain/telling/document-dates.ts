import { addDays, dateIn, daysBetween } from '../dates';
import type { AnyDocument, CoalitionDocument, DecisionDocument, TellingItem } from '../documents';
import { outcomeOf } from '../outcome';
import { workdayUpTo } from '../working-days';
import { mandateDates } from './mandate-dates';
import { tellingDaysOf } from './telling-days';

interface Range {
  /** Plain dates: after the first, up to and including the second. */
  readonly since: string;
  readonly until: string;
}

/**
 * Everything that becomes due about one document within a range of days; of a decision's reminders only those of one
 * organisation where that is given. To whom it is told, and whether it still holds, is for who tells it.
 */
export function documentDates(
  document: AnyDocument,
  coalition: CoalitionDocument,
  range: Range,
  organisationId?: string,
): TellingItem[] {
  const item = (topic: TellingItem['topic'], on: string): TellingItem => ({
    topic,
    document: document.id,
    on,
    late: false,
  });
  const inRange = ({ on }: TellingItem) => on > range.since && on <= range.until;
  const days = tellingDaysOf(coalition);
  switch (document.kind) {
    case 'decision': {
      const isOpen = openOn(document);
      const asked = document.mandates.filter((one) => !organisationId || one.organisationId === organisationId);
      const reminders = asked.flatMap((mandate) =>
        mandateDates({ coalition, decision: document, mandate }, range).map((date) => ({
          ...date,
          document: document.id,
          organisationId: mandate.organisationId,
        })),
      );
      return [...reminders, ...mondays(range).map((on) => ({ ...item('digest', on), late: true }))].filter(({ on }) =>
        isOpen(on),
      );
    }
    case 'meeting': {
      if (document.state !== 'planned') return [];
      const before = (topic: TellingItem['topic'], count: number) =>
        item(topic, workdayUpTo(addDays(document.date, -count)));
      return [
        before('call-items', days.callItems),
        before('call-round', days.callRound),
        before('call-agenda', days.callAgenda),
        before('post-update', days.roundReminder),
        before('round-digest', 0),
      ].filter(inRange);
    }
    case 'member':
      return document.state === 'active'
        ? (document.standsIn ?? [])
            .flatMap(({ from, until }) => [item('deputy-starts', from), item('deputy-ends', until)])
            .filter(inRange)
        : [];
    default:
      return [];
  }
}

/** Whether a decision is open on a day, as it stands now: only silence, after the deadline, changes that by itself. */
function openOn(decision: DecisionDocument): (on: string) => boolean {
  const [before, after] = [decision.deadline, addDays(decision.deadline, 1)].map(
    (day) => outcomeOf(decision, day).state === 'open',
  );
  return (on) => (on > decision.deadline ? after : before) === true;
}

const monday = 1;

function mondays({ since, until }: Range): string[] {
  const dates: string[] = [];
  const weekday = new Date(`${since}T00:00:00Z`).getUTCDay();
  for (let on = addDays(since, ((monday - weekday + 6) % 7) + 1); on <= until; on = addDays(on, 7)) dates.push(on);
  return dates;
}

/** How far ahead a meeting or an absence may be planned, days. */
const furthest = 3 * 366;

/**
 * The first day after `since` on which something about a document may be due; undefined when nothing is to come. Of a
 * decision it is a day too many rather than one too few: what is due then is worked out on the day itself.
 */
export function nextDate(document: AnyDocument, coalition: CoalitionDocument, since: string): string | undefined {
  if (document.kind === 'decision') return nextOfDecision(document, coalition, since);
  const until = addDays(since, furthest);
  return documentDates(document, coalition, { since, until })
    .map(({ on }) => on)
    .sort()[0];
}

function nextOfDecision(decision: DecisionDocument, coalition: CoalitionDocument, since: string): string | undefined {
  if (decision.state !== 'open') return undefined;
  const days = tellingDaysOf(coalition);
  const { deadline } = decision;
  const askedOn = dateIn(coalition.timeZone, decision.versions.at(-1)?.at ?? decision.createdAt);
  const bodies = new Set(decision.mandates.map((one) => one.bodyDate).filter((one) => one !== undefined));
  const once = [
    addDays(askedOn, days.takeBack),
    workdayUpTo(addDays(deadline, -days.deadlineSoon)),
    ...[...bodies].map((date) => workdayUpTo(addDays(date, -days.bodySoon))),
  ];
  const repeated = [addDays(deadline, 1), ...[...bodies].map((date) => addDays(date, days.bodyMet))];
  const isOpen = openOn(decision);
  return [
    ...once.filter((on) => on > since),
    ...repeated.map((on) => nextWeekly(on, since)),
    ...mondays({ since, until: addDays(since, 7) }),
  ]
    .filter(isOpen)
    .sort()[0];
}

/** The first day after `since` of those that come every week from a day on. */
function nextWeekly(from: string, since: string): string {
  const weeks = Math.max(0, Math.floor(daysBetween(from, since) / 7) + 1);
  return addDays(from, from > since ? 0 : weeks * 7);
}
