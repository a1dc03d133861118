import { deliver } from '../../bot/delivery/deliver';
import type { Delivering } from '../../bot/delivery/delivering';
import { pace } from '../../bot/delivery/pace';
import type { Outgoing } from '../../bot/outgoing';
import { perform } from '../../domain/perform';
import { draftStore } from '../../local/region/draft-store';
import { aCoalition, aMeeting } from '../documents';
import { virtualTime } from '../simulation/virtual-time';

/** Thursday, half past nine in the region: a week before the meeting. */
const thursday = Date.parse('2026-03-26T08:30:00Z');
const coalitionId = 'tenant-1:19:channel';
const meeting = aMeeting({ coalitionId, id: 'meeting-1', date: '2026-04-02' });
const secretary = { id: 'tenant-1:secretary', name: 'Secretaris' };
const channel = { tenantId: 'tenant-1', channelId: '19:channel', serviceUrl: 'http://teams', botId: '28:bot' };

/** A channel that is to be told of the agenda, and in which there is no room for some seconds. */
async function fullChannel() {
  const time = virtualTime(thursday);
  const now = () => new Date(time.now()).toISOString();
  const store = draftStore();
  await store.create(aCoalition({ id: 'coalition', coalitionId, channel, secretary }));
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
  const sent: Outgoing[] = [];
  const full = pace(time);
  full.note({ tenantId: channel.tenantId, conversationId: channel.channelId }, 6);
  const services: Delivering = {
    store,
    messenger: {
      send: async (_, message) => String(sent.push(message)),
      update: async () => undefined,
      members: async () => [],
      member: async () => undefined,
    },
    clock: now,
    dialogs: true,
    log: () => undefined,
    pace: { ...full.sweeping(thursday + 55_000), sweeping: full.sweeping },
    edited: new Map(),
    soon: () => undefined,
  };
  return {
    sent,
    delivered: () => deliver(services, { coalitionId, id }),
    /** What the secretary does a second later. */
    async cancels() {
      await time.sleep(1_000);
      const input = { meeting: meeting.id };
      const actor = { person: secretary, guest: false };
      await perform(store, { coalitionId, action: 'cancel-meeting', input, actor, request: 'r1', now: now() });
    },
    state: async () => (await store.get({ coalitionId, id }))?.document.state,
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
