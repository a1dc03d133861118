import { addDays } from '../../domain/dates';
import { actorOf } from './cast';
import type { Step } from './play';
import type { RegionCalendar } from './region-calendar';
import { type ItemText, meetings, type NewItemText, newItems, nextPlace, stillOpen } from './texts/meetings';

const itemId = (item: ItemText & { readonly from?: string }) =>
  item.from ? `item:from:update:${item.from}` : `item:${item.key}`;

const proposed = (item: ItemText & { readonly from?: string }, at: string): Step => {
  const { key, by, from, carried: _, title, why, purpose, minutes, explanation } = item;
  const input = {
    title,
    why,
    purpose,
    minutes,
    explanation,
    for: item.for,
    ...(from && { updateId: `update:${from}` }),
  };
  return { at, actor: actorOf(by), action: 'propose-item', input, request: key };
};

/** Planned, prepared, held and closed: every meeting with its items, and what now waits for the next one. */
export function meetingSteps(calendar: RegionCalendar): Step[] {
  const secretary = actorOf('secretary');
  const plan = (date: string, place: string, at: string): Step => ({
    at,
    actor: secretary,
    action: 'plan-meeting',
    input: { date, time: '13:30', place, minutes: 120 },
    request: `plan:${date}`,
  });
  const on = (date: string, days: number, time: string) => calendar.at(calendar.workday(addDays(date, days)), time);
  const [first = calendar.next] = calendar.held;

  const held = meetings.flatMap(({ items }, nth) => {
    const date = calendar.held[nth] ?? calendar.next;
    const following = calendar.held[nth + 1] ?? calendar.next;
    const earlier = (meetings[nth - 1]?.items ?? []).filter((item) => item.carried);
    const carried = [...earlier, ...items].filter(
      (item) => item.key === stillOpen || (item.carried && items.includes(item)),
    );
    const discussed = [...earlier, ...items].filter((item) => !carried.includes(item));
    const close: Step = {
      at: calendar.at(date, '15:35'),
      actor: secretary,
      action: 'close-meeting',
      input: { meeting: `meeting:${date}`, discussed: discussed.map(itemId), carried: carried.map(itemId) },
      request: `close:${date}`,
    };
    return [
      ...items.flatMap((item, index) => [
        proposed(item, on(date, -27 + index * 3, `1${index}:24`)),
        {
          at: on(date, -9, `10:0${index}`),
          actor: actorOf(index % 2 === 0 ? 'secretary' : 'chair'),
          action: 'accept-item',
          input: { item: itemId(item) },
          request: `accept:${item.key}`,
        },
      ]),
      close,
      plan(following, meetings[nth + 1]?.place ?? nextPlace, calendar.at(date, '15:50')),
    ];
  });
  return [
    plan(first, meetings[0]?.place ?? nextPlace, on(first, -40, '09:30')),
    ...held,
    plan(calendar.afterNext, 'Online', calendar.at(calendar.workdaysAgo(13), '11:15')),
    ...newItems.flatMap((item, index) => newItemSteps(calendar, item, `1${index % 6}:3${index % 6}`)),
  ];
}

function newItemSteps(calendar: RegionCalendar, item: NewItemText, time: string): Step[] {
  const { key, ago, becomes } = item;
  const propose = proposed(item, calendar.at(calendar.workdaysAgo(ago), time));
  if (becomes.state === 'proposed') return [propose];
  const judged = { accepted: 'accept-item', postponed: 'postpone-item', declined: 'decline-item' } as const;
  const more = {
    ...('reason' in becomes && { reason: becomes.reason }),
    // Back by itself for the meeting after the next.
    ...(becomes.state === 'postponed' && { untilAfter: calendar.next }),
  };
  const judge: Step = {
    at: calendar.at(calendar.workdaysAgo(becomes.ago), time.replace(/\d$/, '9')),
    actor: actorOf('secretary'),
    action: judged[becomes.state],
    input: { item: itemId(item), ...more },
    request: `judge:${key}`,
  };
  return [propose, judge];
}
