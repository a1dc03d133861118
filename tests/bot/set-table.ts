import { createBot } from '../../bot';
import type { AnyDocument, DocumentKind, DocumentOf } from '../../domain/documents';
import { perform } from '../../domain/perform';
import type { LoggedCall } from '../../local/connector/call-log';
import { people } from '../../local/region/people';
import { regionChannel, regionCoalitionId } from '../../local/region/place';
import { openTable } from '../open-table';

/** Organisations of a small region, as the secretary pastes them, and who represents each. */
const organisations = [
  'Gemeente Papendrecht',
  'Gemeente Dordrecht',
  'Gemeente Sliedrecht',
  'VGZ; zorgverzekeraar; aan tafel; directie zorginkoop',
  'VSV Drechtsteden',
  'VSV Gorinchem',
  'Zilveren Kruis; zorgverzekeraar; agendalid',
];
/** Two people speak for Papendrecht, one midwife for both obstetric partnerships; nobody of Sliedrecht is confirmed. */
const represent: Readonly<Record<string, readonly string[]>> = {
  papendrecht: ['papendrecht'],
  alblasserdam: ['papendrecht'],
  dordrecht: ['dordrecht'],
  vgz: ['vgz'],
  midwife: ['vsv-drechtsteden', 'vsv-gorinchem'],
  'zilveren-kruis': ['zilveren-kruis'],
};

/** The id by which documents name somebody. */
export function personId(key: string): string {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`nobody is called ${key}`);
  return `${found.tenantId}:${found.objectId}`;
}
export const nameOf = (key: string) => people.find((one) => one.key === key)?.name ?? '';

/** A table in its second year: set up, with a chair, organisations and people whom the secretary confirmed. */
export async function setTable(options: NonNullable<Parameters<typeof openTable>[0]> = {}) {
  const table = await openTable(options);
  const { clock = () => new Date().toISOString() } = options;
  let requests = 0;
  /** What somebody did at some moment, without a card; `now` is a UTC instant. */
  const did = async (key: string, action: string, input: object, now = clock()) => {
    const person = { id: personId(key), name: nameOf(key) };
    const request = `before-${++requests}`;
    const actor = { person, guest: false };
    const { local } = table;
    return (await perform(local.store, { coalitionId: regionCoalitionId, action, input, actor, request, now })).stored
      .document;
  };
  /** What the timer does every minute, on an instance that knows nothing of what the others did. */
  const sweep = async (until = clock()) => {
    await createBot({ store: table.local.store, clock, appId: '', dialogs: true }).deliverDue(until, 5_000);
  };
  await did('secretary', 'start-set-up', { region: 'Zuid-Holland Zuid' });
  await did('secretary', 'hand-over-role', { role: 'chair', person: personId('chair') });
  await did('secretary', 'add-organisations', { list: organisations.join('\n') });
  for (const [key, named] of Object.entries(represent))
    await did('secretary', 'confirm-member', { person: personId(key), organisations: [...named] });
  await did('sliedrecht', 'say-organisations', { organisations: ['sliedrecht'] });
  await quiet(table.local.store);
  const documents = async <K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]> =>
    (await table.local.store.list(regionCoalitionId, kind)).map((one) => one.document);
  return {
    ...table,
    get local() {
      return table.local;
    },
    did,
    sweep,
    documents,
    document: async (id: string): Promise<AnyDocument | undefined> =>
      (await table.local.store.get({ coalitionId: regionCoalitionId, id }))?.document,
    /** What the bot sent to the channel since the log was cleared: new messages and edits. */
    calls: (method?: 'POST' | 'PUT') => channelCalls(table.local.connector.log.entries(), method),
  };
}
export type SetTable = Awaited<ReturnType<typeof setTable>>;

/** What was done to set the table is not told in the channel. */
async function quiet(store: Awaited<ReturnType<typeof openTable>>['local']['store']): Promise<void> {
  for (const key of await store.due('9999', 100)) {
    const stored = await store.get(key);
    if (!stored) continue;
    const { nextDue: _, ...document } = stored.document;
    await store.replace({ ...document, notices: [] } as AnyDocument, stored.etag);
  }
}

const channelCalls = (entries: readonly LoggedCall[], method?: 'POST' | 'PUT') =>
  entries.filter(
    (one) =>
      one.direction === 'from-bot' &&
      one.path.includes(regionChannel.id) &&
      one.path.includes('/activities') &&
      (method === undefined || one.method === method),
  );

/** Waits until something is so; fails with what it waited for. */
export async function until(what: string, is: () => boolean | Promise<boolean>, ms = 8_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`it never came to: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
