import { randomUUID } from 'node:crypto';
import { type ContainerRequest, CosmosClient, type FeedOptions, type SqlQuerySpec } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import type { AnyDocument, DocumentOf } from '../../domain/documents';
import { byId } from '../../domain/store/by-id';
import { closedPage, endOfTime } from '../../domain/store/closed-page';
import { documentJson } from '../../domain/store/document-json';
import { type DocumentKey, type Store, StoreConflict } from '../../domain/store/store';
import definition from './container.json';
import { documentId, fromItem, type Item, toItem } from './item';
import { itemId } from './item-id';
import { type Pace, realPace, resend } from './resend';

export interface CosmosOptions {
  /** `https://<account>.documents.azure.com:443/`, or an emulator's address. */
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** The account's key; without one the store signs in with `credential`, or else with the host's managed identity. */
  readonly key?: string;
  readonly credential?: TokenCredential;
  /** Client id of a user-assigned managed identity; the host's own (system-assigned) without it. */
  readonly identityClientId?: string;
  readonly pace?: Partial<Pace>;
  /** Now, epoch ms. */
  readonly now?: () => number;
}

/** Cosmos DB dates a write to the second, by a clock of its own: a later write may still share the newest one's second. */
const settledAfterSeconds = 5;

/** The documents of one kind in one coalition. */
const ofKind = 'c.coalitionId = @coalitionId AND c.kind = @kind';

interface ClosedItem extends Item {
  readonly closedAt: string;
}

export interface CosmosStore extends Store {
  /** Makes the database and the container when they are not there. For tests and emulators: in Azure, infra/ does. */
  prepare(): Promise<void>;
}

/**
 * The store in one Cosmos DB container, described by `container.json`. A write whose answer was lost is sent again and
 * recognised by the token it carries. Should someone else have changed the document since, it is reported as `changed`:
 * the action is then decided again, and the document's `done` recognises it.
 *
 * @throws StoreUnavailable from any call when Cosmos DB gave no answer; the SDK's ErrorResponse when it refuses (sign-in,
 * a container that is not there)
 */
export function cosmosStore(options: CosmosOptions): CosmosStore {
  const { endpoint, database, container, key, credential, identityClientId, pace, now = Date.now } = options;
  const client = new CosmosClient({
    endpoint,
    ...(key ? { key } : { aadCredentials: credential ?? managedIdentity(identityClientId) }),
    connectionPolicy: {
      // An emulator names an address of its own, which is not the one it is reached by.
      enableEndpointDiscovery: !isEmulator(endpoint),
      requestTimeout: 8_000,
      retryOptions: { maxRetryAttemptCount: 9, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 5 },
    },
  });
  const items = client.database(database).container(container);
  const again = <T>(attempt: (abortSignal: AbortSignal) => Promise<T>) => resend(attempt, { ...realPace, ...pace });

  const read = (key: DocumentKey): Promise<Item | undefined> =>
    again(async (abortSignal) => {
      const answer = await items.item(itemId(key.id), key.coalitionId).read<Item>({ abortSignal });
      if (answer.statusCode === 404 && answer.substatus) throw notFound(answer.substatus);
      return answer.resource;
    });

  const query = <T>(spec: SqlQuerySpec, options: FeedOptions = {}): Promise<T[]> =>
    again(async (abortSignal) => (await items.items.query<T>(spec, { ...options, abortSignal }).fetchAll()).resources);

  /** A query of one coalition. */
  const within = <T>(coalitionId: string, text: string, parameters: Readonly<Record<string, string | string[]>> = {}) =>
    query<T>(
      {
        query: text,
        parameters: Object.entries({ coalitionId, ...parameters }).map(([name, value]) => ({
          name: `@${name}`,
          value,
        })),
      },
      { partitionKey: coalitionId },
    );

  /** Sends a write until it is answered. Refused for what stands there, it may be its own lost write that stands there. */
  async function write<D extends AnyDocument>(
    document: D,
    reason: StoreConflict['reason'],
    send: (item: Omit<Item, '_etag'>, abortSignal: AbortSignal) => Promise<{ resource?: Item }>,
  ) {
    const json = documentJson(document);
    const item = toItem(JSON.parse(json), randomUUID());
    try {
      const etag = await again(async (abortSignal) => {
        const { resource } = await send(item, abortSignal);
        if (!resource) throw new Error('an answer without a document');
        return resource._etag;
      });
      return fromItem<D>({ ...item, _etag: etag });
    } catch (error) {
      if (!refusals[reason].includes(statusOf(error))) throw error;
      const standing = await read(document);
      if (standing?._write === item._write) return fromItem<D>(standing);
      throw new StoreConflict(reason, { cause: error });
    }
  }

  return {
    get: async (key) => {
      const item = await read(key);
      return item && fromItem(item);
    },
    list: async (coalitionId, kind, { states, since } = {}) => {
      const where = [
        ofKind,
        ...(states ? ['ARRAY_CONTAINS(@states, c.state)'] : []),
        ...(since ? ['c.createdAt > @since'] : []),
      ];
      const found = await within<Item>(coalitionId, `SELECT * FROM c WHERE ${where.join(' AND ')}`, {
        kind,
        ...(states && { states: [...states] }),
        ...(since && { since }),
      });
      return found.map((item) => fromItem<DocumentOf<typeof kind>>(item)).sort(byId);
    },
    newestClosed: async (coalitionId, kind, page) => {
      const { limit, after } = page;
      const ask = (select: string, where: string, at: Readonly<Record<string, string>>) =>
        within<ClosedItem>(coalitionId, `SELECT ${select} FROM c WHERE ${ofKind} AND ${where}`, { kind, ...at });
      // Ordered by one property, which needs no index of its own; what closed at one instant is ordered by `closedPage`.
      const newest = await ask(`TOP ${Math.trunc(limit)} *`, 'c.closedAt < @before ORDER BY c.closedAt DESC', {
        before: after?.closedAt ?? endOfTime,
      });
      const last = newest.length === limit ? newest.at(-1)?.closedAt : undefined;
      const first = after?.closedAt ?? last;
      const atOnce = first ? await ask('*', 'c.closedAt IN (@first, @last)', { first, last: last ?? first }) : [];
      // One that changed between the two is there once, as it was found last.
      const found = new Map([...newest, ...atOnce].map((item) => [item.id, item]));
      return closedPage(
        [...found.values()].map((item) => fromItem<DocumentOf<typeof kind>>(item)),
        page,
      );
    },
    count: async (coalitionId, kind) => {
      const [count = 0] = await within<number>(coalitionId, `SELECT VALUE COUNT(1) FROM c WHERE ${ofKind}`, { kind });
      return count;
    },
    create: (document) => write(document, 'exists', (item, abortSignal) => items.items.create(item, { abortSignal })),
    replace: (document, etag) =>
      write(document, 'changed', (item, abortSignal) =>
        items
          .item(item.id, item.coalitionId)
          .replace(item, { accessCondition: { type: 'IfMatch', condition: etag }, abortSignal }),
      ),
    due: async (until, limit) => {
      const found = await query<Item>({
        query: `SELECT TOP ${Math.trunc(limit)} c.coalitionId, c.id, c._documentId FROM c
          WHERE c.nextDue <= @until ORDER BY c.nextDue`,
        parameters: [{ name: '@until', value: until }],
      });
      return found.map((item) => ({ coalitionId: item.coalitionId, id: documentId(item) }));
    },
    mark: async (coalitionId) => {
      const [newest] = await within<{ readonly at: number; readonly etag: string }>(
        coalitionId,
        'SELECT TOP 1 c._ts AS at, c._etag AS etag FROM c WHERE c.coalitionId = @coalitionId ORDER BY c._ts DESC',
      );
      if (!newest) return 'nothing';
      return newest.at + settledAfterSeconds < now() / 1000 ? `${newest.at} ${newest.etag}` : undefined;
    },
    coalitionsOf: async (personId) => {
      const found = await query<string>({
        query: `SELECT VALUE c.coalitionId FROM c
          WHERE c.kind = 'member' AND c.state = 'active' AND c.person.id = @personId`,
        parameters: [{ name: '@personId', value: personId }],
      });
      return [...new Set(found)].sort();
    },
    prepare: async () => {
      const made = await client.databases.createIfNotExists({ id: database });
      await made.database.containers.createIfNotExists({ id: container, ...definition } as ContainerRequest);
    },
    close: async () => client.dispose(),
  };
}

/** HTTP statuses with which Cosmos DB refuses a write for what stands there, or no longer does. */
const refusals: Record<StoreConflict['reason'], unknown[]> = { exists: [409], changed: [412, 404] };

const statusOf = (error: unknown) => (error instanceof Object && 'code' in error ? error.code : undefined);

/** A 404 that is not about the document: 1002, a replica that lags; 1003, a database or container that is not there. */
const notFound = (substatus: number) =>
  Object.assign(new Error(`Cosmos DB has no such container, or lags behind (404/${substatus})`), {
    code: 404,
    substatus,
  });

const isEmulator = (endpoint: string) => {
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'http:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

/** Loaded when first needed: `@azure/identity` is large, and with a key or locally nobody asks for it. */
const managedIdentity = (clientId?: string): TokenCredential => {
  let identity: Promise<TokenCredential> | undefined;
  return {
    getToken: async (scopes, options) => {
      identity ??= import('@azure/identity').then(
        ({ ManagedIdentityCredential }) => new ManagedIdentityCredential({ ...(clientId && { clientId }) }),
      );
      return (await identity).getToken(scopes, options);
    },
  };
};
