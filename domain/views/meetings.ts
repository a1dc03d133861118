import type { MeetingDocument } from '../documents';

/** The first planned meeting that is today or later. */
export function upcomingMeeting(meetings: readonly MeetingDocument[], today: string): MeetingDocument | undefined {
  return meetings
    .filter((meeting) => meeting.state === 'planned' && meeting.date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))[0];
}

/** The instant since which updates belong to the running round: the last meeting's close, or the beginning of time. */
export function roundStart(meetings: readonly MeetingDocument[]): string {
  const closed = meetings.flatMap((meeting) => (meeting.closedAt ? [meeting.closedAt] : [])).sort();
  return closed.at(-1) ?? '';
}
