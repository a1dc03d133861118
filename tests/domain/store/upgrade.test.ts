import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyDocument, anyDocument, type DecisionDocument, schemaVersion } from '../../../domain/documents';
import { perform } from '../../../domain/perform';
import { type Store, StoreUnavailable } from '../../../domain/store/store';
import { sqliteStore } from '../../../local/store/sqlite';

/** Documents as each version wrote them, recorded from the example region; a file is never changed afterwards. */
const folder = join(__dirname, '../../versions');
const written = (version: number) =>
  JSON.parse(readFileSync(join(folder, `v${version}.json`), 'utf8')) as AnyDocument[];
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);
const kinds = anyDocument.options.map((option) => option.shape.kind.value);

const now = '2026-11-25T10:00:00.000Z';
let dir: string;
let store: Store;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'versions-'));
  store = sqliteStore(join(dir, 'documents.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

it('every version has its file, and the present one documents of every kind', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `v${version}.json`).sort());
  expect(new Set(written(schemaVersion).map((one) => one.kind))).toEqual(new Set(kinds));
  for (const version of versions)
    expect(new Set(written(version).map((one) => one.schema))).toEqual(new Set([version]));
});

describe.each(versions)('documents of version %i', (version) => {
  it('are read as documents of the present version, with their key and state, and everything they held', async () => {
    for (const old of written(version)) {
      await store.create(old);
      const read = await store.get(old);
      expect(anyDocument.parse(read?.document)).toStrictEqual(read?.document);
      const { schema, notices, nextDue, ...held } = old;
      expect(read?.document).toMatchObject({ ...held, schema: schemaVersion });
      expect(read?.document.notices).toEqual(expect.arrayContaining([...notices]));
      const listed = await store.list(old.coalitionId, old.kind, { states: [old.state] });
      expect(listed.map((one) => one.document)).toContainEqual(read?.document);
    }
  });

  it('can be acted on, and are of the present version from then on', async () => {
    for (const old of written(version)) await store.create(old);
    await noteCall();
    expect(await openDecision()).toMatchObject({ schema: schemaVersion, changedAt: now });
  });
});

it('a document of version 1 that has its reminder already keeps that one', async () => {
  const [meeting] = written(schemaVersion).filter((one) => one.kind === 'meeting' && one.state === 'planned');
  if (!meeting) throw new Error('no planned meeting');
  await store.create({ ...meeting, schema: 1 } as unknown as AnyDocument);
  expect((await store.get(meeting))?.document).toStrictEqual(meeting);
});

describe('while old and new instances run side by side', () => {
  /** A document as a later version writes it: of another shape, or with a field that this one does not know. */
  const later = (document: AnyDocument, more: object) => ({ ...document, ...more }) as AnyDocument;

  it('what a newer instance wrote in another shape is not touched; asked again later, it is there', async () => {
    const [decision] = written(schemaVersion).filter((one) => one.kind === 'decision');
    if (!decision) throw new Error('no decision');
    const newer = later(decision, { schema: schemaVersion + 1, mandates: 'elsewhere' });
    await store.create(newer).catch(() => undefined);
    await expect(store.get(newer)).rejects.toThrow(StoreUnavailable);
    await expect(store.list(newer.coalitionId, 'decision')).rejects.toThrow(StoreUnavailable);
  });

  it('a field that a newer instance added stays through what an older one does', async () => {
    for (const one of written(schemaVersion)) await store.create(later(one, { addedLater: 'kept' }));
    await noteCall();
    expect(await openDecision()).toMatchObject({ addedLater: 'kept', changedAt: now });
  });
});

const coalitionId = written(schemaVersion)[0]?.coalitionId ?? '';

async function openDecision(): Promise<DecisionDocument> {
  const [first] = await store.list(coalitionId, 'decision', { states: ['open'] });
  if (!first) throw new Error('no open decision');
  return first.document;
}

/** Something the chair does that changes a decision. */
async function noteCall(): Promise<void> {
  const [coalition] = await store.list(coalitionId, 'coalition');
  const decision = await openDecision();
  const organisation = decision.mandates.find((one) => one.state === 'open')?.organisationId;
  const chair = coalition?.document.chair;
  if (!chair || !organisation) throw new Error('nobody to call, or nobody who calls');
  await perform(store, {
    coalitionId,
    now,
    action: 'note-call',
    request: 'request-1',
    actor: { person: chair, guest: false },
    input: { decision: decision.id, organisation },
  });
}
