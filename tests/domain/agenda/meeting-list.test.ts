import type { MeetingDocument } from '../../../domain/documents';
import { agendaView } from '../../../domain/views/agenda';
import { pastAgendaView } from '../../../domain/views/agenda-past';
import { roundView } from '../../../domain/views/round';
import { everyone } from '../../../domain/views/viewer';
import { aCoalition, aMeeting } from '../../documents';

/** Every month a meeting for ten years, and three to come. */
const held = Array.from({ length: 120 }, (_, nth) => {
  const date = new Date(Date.UTC(2016, 3 + nth, 2)).toISOString().slice(0, 10);
  return aMeeting({ id: `meeting:${date}`, date, state: 'held', closedAt: `${date}T12:00:00.000Z` });
});
const planned = ['2026-04-02', '2026-05-02', '2026-06-02'].map((date) => aMeeting({ id: `meeting:${date}`, date }));
const cancelled = aMeeting({ id: 'meeting:cancelled', date: '2026-03-20', state: 'cancelled' });
const meetings = [...held, ...planned, cancelled];
const about = { coalition: aCoalition(), meetings, items: [], updates: [], today: '2026-03-12' };
const newestFirst = (some: readonly MeetingDocument[]) => some.map(({ id }) => id).reverse();

describe('the meetings of ten years', () => {
  it('are on the agenda as far as they are planned, with the last twenty-four that were held', () => {
    const agenda = agendaView(about, everyone);
    expect(agenda.meetings.map(({ id }) => id)).toEqual([...newestFirst(planned), ...newestFirst(held.slice(-24))]);
    expect(roundView(about, everyone).rounds.map(({ meetingId }) => meetingId)).toEqual(newestFirst(held.slice(-24)));
  });

  it.each([
    [
      'agendas',
      (meeting: MeetingDocument) =>
        pastAgendaView({ ...about, meeting }).meetings.flatMap(({ id, state }) => (state === 'held' ? [id] : [])),
    ],
    [
      'rounds',
      ({ id }: MeetingDocument) =>
        roundView({ ...about, meeting: id }, everyone).rounds.map(({ meetingId }) => meetingId),
    ],
  ])('can all be reached: the %s of an older one lead further back, and it stands among them', (_, listOn) => {
    const reached = new Set(newestFirst(held.slice(-24)));
    for (const id of reached) {
      const meeting = held.find((one) => one.id === id);
      const list = meeting ? listOn(meeting) : [];
      expect(list).toContain(id);
      expect(list.length).toBeLessThanOrEqual(24);
      for (const one of list) reached.add(one);
    }
    expect([...reached]).toEqual(newestFirst(held));
  });
});
