import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { type Store, StoreUnavailable } from '../../../domain/store/store';
import { sqliteStore } from '../../../local/store/sqlite';
import { anUpdate } from '../../documents';
import { storeContract } from '../../store.contract';

const bed = () => {
  const folder = mkdtempSync(join(tmpdir(), 'coalitietafel-'));
  const file = join(folder, 'not/there/yet/store.db');
  return { file, open: async () => sqliteStore(file), dispose: async () => rmSync(folder, { recursive: true }) };
};

storeContract('SQLite', async () => bed());

describe('a file of before the mark', () => {
  test('goes on, and has one', async () => {
    const { file, open, dispose } = bed();
    const first = await open();
    const stored = await first.create(anUpdate());
    await first.close();
    const db = new Database(file);
    db.exec('DROP INDEX documents_version; ALTER TABLE documents DROP COLUMN version;');
    db.close();

    const store = await open();
    const before = await store.mark('coalition-1');
    await store.replace(anUpdate({ text: 'other words' }), stored.etag);
    expect(await store.mark('coalition-1')).not.toBe(before);
    await store.close();
    await dispose();
  });
});

describe('SQLite', () => {
  const { file, open, dispose } = bed();
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
    await dispose();
  });
  const writer = (task: string) =>
    spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer.ts'), file, task], {
      cwd: __dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  test('a process killed while it writes loses nothing it acknowledged', async () => {
    const child = writer('forever');
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.length > 1_500) child.kill('SIGKILL');
    });
    await once(child, 'close');
    expect(child.signalCode).toBe('SIGKILL');
    const acknowledged = said.split('\n').slice(0, -1);
    expect(acknowledged.length).toBeGreaterThan(200);

    const after = await open();
    const found = new Map(
      (await after.list('coalition-1', 'update')).map(({ document }) => [document.id, document.text]),
    );
    expect(acknowledged.filter((id) => found.get(id) !== 'replaced')).toEqual([]);
    await after.create(anUpdate({ id: 'and it still writes' }));
    await after.close();
  });

  test('two processes may write at once', async () => {
    await store.create(anUpdate({ id: 'counter', text: '0' }));
    const children = [writer('150'), writer('150')];
    const codes = await Promise.all(children.map((child) => once(child, 'close').then(([code]) => code)));
    expect(codes).toEqual([0, 0]);
    expect((await store.get(anUpdate({ id: 'counter' })))?.document).toMatchObject({ text: '300' });
  });

  test('what one handle wrote the other sees at once', async () => {
    const other = await open();
    const written = await store.create(anUpdate({ id: 'seen' }));
    expect(await other.get(written.document)).toStrictEqual(written);
    await other.close();
    expect(await store.get(written.document)).toStrictEqual(written);
  });

  test('every write is synced to the disk, in a log', async () => {
    const opened = jest.spyOn(Database.prototype, 'exec');
    const other = await open();
    const db: Database.Database = opened.mock.contexts[0];
    opened.mockRestore();
    // The setting belongs to the connection; with less than FULL (2), a power cut may lose what was acknowledged.
    expect(db.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    expect(db.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    await other.close();
  });

  test('a file that another keeps locked is said to be so, after waiting', async () => {
    const impatient = sqliteStore(file, { busyMs: 50 });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const failure = await impatient.create(anUpdate({ id: 'locked out' })).catch((error) => error);
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure.message).toBe(`${file} is locked: another process keeps writing to it`);
    expect(await impatient.get(anUpdate({ id: 'locked out' }))).toBeUndefined();
    other.exec('COMMIT');
    await impatient.create(anUpdate({ id: 'locked out' }));
    await impatient.close();
    other.close();
  });

  test('a damaged file is said to be so and left as it is', () => {
    const damaged = join(file, '../damaged.db');
    writeFileSync(damaged, 'these are the minutes of a meeting\n'.repeat(200));
    const before = readFileSync(damaged);
    expect(() => sqliteStore(damaged)).toThrow(
      `${damaged} is damaged or is no SQLite database: put a copy back, or move it away to begin anew`,
    );
    expect(readFileSync(damaged)).toEqual(before);
    expect(() => sqliteStore(join(file, '..'))).toThrow(StoreUnavailable);
    expect(() => sqliteStore(join(damaged, 'store.db'))).toThrow(/damaged.db.* cannot be used/);
  });

  test('damage inside the file is said too', async () => {
    const { file: fragile, open: openFragile, dispose: end } = bed();
    const first = await openFragile();
    for (const id of 'abcdefgh') await first.create(anUpdate({ id, text: id.repeat(8_000) }));
    await first.close();
    const bytes = readFileSync(fragile);
    writeFileSync(fragile, Buffer.concat([bytes.subarray(0, 4_096), Buffer.alloc(bytes.length - 4_096, 0xff)]));
    for (const left of readdirSync(join(fragile, '..'))) if (left !== 'store.db') rmSync(join(fragile, '..', left));
    const failure = await openFragile()
      .then((damaged) => damaged.list('coalition-1', 'update'))
      .catch((error) => error);
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure.message).toContain('is damaged');
    await end();
  });

  test('closing leaves everything in the one file', async () => {
    const { file: alone, open: openAlone, dispose: end } = bed();
    const first = await openAlone();
    await first.create(anUpdate());
    await first.close();
    for (const suffix of ['-wal', '-shm']) if (existsSync(alone + suffix)) rmSync(alone + suffix);
    const again = await openAlone();
    expect(await again.list('coalition-1', 'update')).toHaveLength(1);
    await again.close();
    await end();
  });
});
