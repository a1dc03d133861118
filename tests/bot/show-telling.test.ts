import { perform } from '../../domain/perform';
import { aMeeting } from '../documents';
import { coalitionId, deliveringAlone } from './delivering-alone';

/** Thursday, half past nine in the region: a week before the meeting. */
const thursday = '2026-03-26T08:30:00.000Z';
const meeting = aMeeting({ coalitionId, id: 'meeting-1', date: '2026-04-02' });
const secretary = { id: 'tenant-1:secretary', name: 'Secretaris' };

/** A channel that is to be told of the agenda, and in which there is no room for some seconds. */
async function fullChannel() {
  const { store, time, now, sent, fills, delivers, stored } = await deliveringAlone({
    start: thursday,
    coalition: { secretary },
  });
  await store.create(meeting);
  const id = 'telling:2026-03-26:channel';
  await store.create({
    ...meeting,
    id,
    kind: 'telling',
    state: 'waiting',
    date: '2026-03-26',
    about: [{ topic: 'call-agenda', document: meeting.id, on: '2026-03-26', late: false }],
    notices: [{ kind: 'show', id: 'show', due: now(), what: 'self', post: true }],
  });
  fills(6);
  return {
    sent,
    delivered: () => delivers(id),
    /** What the secretary does a second later. */
    async cancels() {
      await time.sleep(1_000);
      const input = { meeting: meeting.id };
      const actor = { person: secretary, guest: false };
      await perform(store, { coalitionId, action: 'cancel-meeting', input, actor, request: 'r1', now: now() });
    },
    state: async () => (await stored(id))?.state,
  };
}

describe('what the channel is told when there is room', () => {
  it('is told while it is still so', async () => {
    const { delivered, sent, state } = await fullChannel();
    await delivered();
    expect(sent).toHaveLength(1);
    expect(await state()).toBe('told');
  });

  it('is not told when it was over before there was room: the meeting was cancelled meanwhile', async () => {
    const { delivered, cancels, sent, state } = await fullChannel();
    await Promise.all([delivered(), cancels()]);
    expect(sent).toEqual([]);
    expect(await state()).toBe('dropped');
  });
});
