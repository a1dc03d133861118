import { addDays } from '../dates';
import type { MeetingDocument } from '../documents';

/** A meeting in the list of them. */
export interface MeetingLine {
  readonly id: string;
  readonly date: string;
  readonly time: string | undefined;
  readonly place: string | undefined;
  readonly minutes: number;
  readonly state: 'planned' | 'held';
}

/** How many that were held stand in a list: six years at four a year. */
const mostHeld = 24;

/**
 * Meetings that are planned, and the last that were held; newest date first. Where one of long ago is looked at it stands
 * among those before and after it, so that from the last of a list one always comes further back.
 */
export function meetingLines(meetings: readonly MeetingDocument[], lookedAt?: string): MeetingLine[] {
  const lines = meetings
    .flatMap(({ id, date, time, place, minutes, state }) =>
      state === 'cancelled' ? [] : [{ id, date, time, place, minutes, state }],
    )
    .sort((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1));
  const held = lines.filter(({ state }) => state === 'held');
  const from = Math.max(0, held.findIndex(({ id }) => id === lookedAt) - mostHeld / 2);
  const shown = new Set(held.slice(from, from + mostHeld));
  return lines.filter((line) => line.state === 'planned' || shown.has(line));
}

/** The first planned meeting that is today or later. */
export function upcomingMeeting(meetings: readonly MeetingDocument[], today: string): MeetingDocument | undefined {
  return planned(meetings).find((meeting) => meeting.date >= today);
}

/** The first planned meeting whose day has come and that nobody closed yet. */
export function meetingToClose(meetings: readonly MeetingDocument[], today: string): MeetingDocument | undefined {
  return planned(meetings).find((meeting) => meeting.date <= today);
}

/**
 * The instant after which updates belong to the running round: the last meeting's close, or the beginning of time. Of the
 * round before a meeting that was held: the close of the one before that.
 */
export function roundStart(meetings: readonly MeetingDocument[], before?: MeetingDocument): string {
  const until = before?.closedAt;
  const closed = meetings
    .flatMap(({ closedAt }) => (closedAt && (!until || closedAt < until) ? [closedAt] : []))
    .sort();
  return closed.at(-1) ?? '';
}

/** The meeting with that id, when it was held; undefined for any other. */
export const heldMeeting = (meetings: readonly MeetingDocument[], id: string | undefined) =>
  id === undefined ? undefined : meetings.find((meeting) => meeting.id === id && meeting.state === 'held');

/**
 * The meeting that is likely planned next: as the last one, a quarter of a year later when there are four a year, on the
 * same day of the week. Without a date when that day is over, and nothing is known before the first.
 */
export function likelyNext(
  meetings: readonly Pick<MeetingDocument, 'date' | 'time' | 'place' | 'minutes'>[],
  { today, perYear = 4 }: { today: string; perYear: number | undefined },
): Partial<Pick<MeetingDocument, 'date' | 'time' | 'place' | 'minutes'>> {
  const last = [...meetings].sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (!last) return {};
  const { time, place, minutes } = last;
  const date = addDays(last.date, 7 * Math.max(1, Math.round(52 / perYear)));
  return { time, place, minutes, ...(date >= today && { date }) };
}

// By id where two were moved to one day, so that every reader means the same one.
const planned = (meetings: readonly MeetingDocument[]) =>
  meetings
    .filter((meeting) => meeting.state === 'planned')
    .sort((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
