import type { MeetingLine } from '../../../domain/views/meetings';
import type { Reader } from '../../../i18n/reading';

/** When and where a meeting is, in one line: "over 18 dagen · om 13:30 · Gemeentehuis Alblasserdam · 120 minuten". */
export const meetingFacts = (
  { date, time, place, minutes }: Pick<MeetingLine, 'date' | 'time' | 'place' | 'minutes'>,
  t: Reader,
): string => {
  const w = t.words.agenda;
  return [t.relative(date), time && w.startsAt(time), place, w.lasts(minutes)].filter(Boolean).join(' · ');
};
