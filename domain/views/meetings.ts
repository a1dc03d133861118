import type { MeetingDocument } from '../documents';

/** The first planned meeting that is today or later. */
export function upcomingMeeting(meetings: readonly MeetingDocument[], today: string): MeetingDocument | undefined {
  return planned(meetings).find((meeting) => meeting.date >= today);
}

/** The first planned meeting whose day has come and that nobody closed yet. */
export function meetingToClose(meetings: readonly MeetingDocument[], today: string): MeetingDocument | undefined {
  return planned(meetings).find((meeting) => meeting.date <= today);
}

/** The instant since which updates belong to the running round: the last meeting's close, or the beginning of time. */
export function roundStart(meetings: readonly MeetingDocument[]): string {
  const closed = meetings.flatMap((meeting) => (meeting.closedAt ? [meeting.closedAt] : [])).sort();
  return closed.at(-1) ?? '';
}

// By id where two were moved to one day, so that every reader means the same one.
const planned = (meetings: readonly MeetingDocument[]) =>
  meetings
    .filter((meeting) => meeting.state === 'planned')
    .sort((a, b) => a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1));
