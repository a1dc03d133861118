import { deliver } from '../../bot/delivery/deliver';
import type { Delivering } from '../../bot/delivery/delivering';
import { pace } from '../../bot/delivery/pace';
import type { Outgoing } from '../../bot/outgoing';
import type { CoalitionDocument } from '../../domain/documents';
import { draftStore } from '../../local/region/draft-store';
import { aCoalition } from '../documents';
import { virtualTime } from '../simulation/virtual-time';

export const coalitionId = 'tenant-1:19:channel';
const channel = { tenantId: 'tenant-1', channelId: '19:channel', serviceUrl: 'http://teams', botId: '28:bot' };

/**
 * Delivery by itself, in time that is played, so that something can happen at a moment of it.
 * @param about.start UTC instant
 * @param about.sending happens while a message is on its way
 */
export async function deliveringAlone(about: {
  start: string;
  coalition?: Partial<CoalitionDocument>;
  sending?: () => Promise<unknown>;
}) {
  const start = Date.parse(about.start);
  const time = virtualTime(start);
  const now = () => new Date(time.now()).toISOString();
  const store = draftStore();
  await store.create(aCoalition({ id: 'coalition', coalitionId, channel, ...about.coalition }));
  const sent: Outgoing[] = [];
  const own = pace(time);
  const services: Delivering = {
    store,
    messenger: {
      send: async (_, message) => {
        await about.sending?.();
        return String(sent.push(message));
      },
      update: async () => undefined,
      members: async () => [],
      member: async () => undefined,
    },
    clock: now,
    dialogs: true,
    log: () => undefined,
    pace: { ...own.sweeping(start + 55_000), sweeping: own.sweeping },
    edited: new Map(),
    soon: () => undefined,
  };
  return {
    store,
    time,
    now,
    sent,
    /** So many went to the channel just now. */
    fills: (count: number) => own.note({ tenantId: channel.tenantId, conversationId: channel.channelId }, count),
    delivers: (id: string) => deliver(services, { coalitionId, id }),
    stored: async (id: string) => (await store.get({ coalitionId, id }))?.document,
  };
}
