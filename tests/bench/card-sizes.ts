import type { Surface } from '../../bot/cards/buttons';
import type { Messenger } from '../../bot/outgoing';
import { draw } from '../../bot/press';
import type { Turn } from '../../bot/turn';
import type { Actor } from '../../domain/action';
import { memberId } from '../../domain/documents';
import { systemActor } from '../../domain/permissions';
import type { Store } from '../../domain/store/store';
import type { LargeTable } from './large-table';
import { asTable } from './statistics';

/** A card is to stay under this (Teams' own limit is 100 KB as UTF-16), bytes. */
const most = 20 * 1024;

/** The size of each card at this table, for the channel, the chair and a delegate, in KB of UTF-8. */
export async function cardSizes(store: Store, table: LargeTable): Promise<string> {
  const update = (await store.list(table.coalitionId, 'update'))[0]?.document.id ?? '';
  const item = (await store.list(table.coalitionId, 'agendaItem'))[0]?.document.id ?? '';
  const meeting = (await store.list(table.coalitionId, 'meeting')).at(-1)?.document.id ?? '';
  const id = table.decisionIds.at(-1) ?? '';
  const screens: Readonly<Record<string, Record<string, string>>> = {
    help: {},
    round: {},
    'round (all)': { all: 'yes' },
    update: { id: update },
    'update-form': {},
    agenda: {},
    item: { id: item },
    'item-form': {},
    proposals: {},
    arrange: {},
    meeting: { id: meeting },
    'close-form': { meeting },
    decisions: {},
    decision: { id },
    answers: { id },
    'decision-form': {},
    'report-form': { id, any: 'yes' },
    pending: {},
    coalition: {},
    organisations: {},
    'join-form': {},
    'roles-form': {},
    'organisation-form': {},
    confirm: {},
    match: {},
  };
  const delegate = table.delegates[7]?.actor;
  if (!delegate) throw new Error('a table without delegates');
  const size = async (label: string, surface: Surface, who: Actor | undefined) => {
    const turn = await turnOf(store, table, who);
    const card = await draw(turn, surface, { screen: label.split(' ')[0] ?? '', params: screens[label] ?? {} });
    const bytes = Buffer.byteLength(JSON.stringify(card));
    return `${(bytes / 1024).toFixed(1)}${bytes > most ? ' ▲' : ''}`;
  };
  const rows = await Promise.all(
    Object.keys(screens).map(async (label) => [
      label,
      await size(label, 'channel', undefined),
      await size(label, 'person', table.chair),
      await size(label, 'person', delegate),
    ]),
  );
  return `${asTable(['card, KB', 'channel', 'chair', 'delegate'], rows)}\n▲ more than ${most / 1024} KB`;
}

async function turnOf(store: Store, table: LargeTable, who: Actor | undefined): Promise<Turn> {
  const coalition = (await store.get({ coalitionId: table.coalitionId, id: 'coalition' }))?.document;
  if (coalition?.kind !== 'coalition') throw new Error('no coalition');
  const known = who && (await store.get({ coalitionId: table.coalitionId, id: memberId(who.person.id) }))?.document;
  const now = new Date().toISOString();
  return {
    services: { store, messenger: silent, clock: () => now, dialogs: true, log: () => undefined },
    coalition,
    member: known?.kind === 'member' ? known : undefined,
    actor: who ?? systemActor,
    now,
    personal: false,
    here: { serviceUrl: '', tenantId: '', conversationId: '' },
    request: 'a-request-of-the-usual-length-in-a-channel/f:8d5f2c1e-0000-4000-8000-000000000000',
    locale: 'nl-NL',
  };
}

const never = async () => {
  throw new Error('drawing a card sends nothing');
};
const silent: Messenger = { send: never, update: never, members: never, member: never };
