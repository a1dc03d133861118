import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { AnyDocument, DocumentOf } from '../../domain/documents';
import { byId } from '../../domain/store/by-id';
import { closedPage, endOfTime } from '../../domain/store/closed-page';
import { documentJson } from '../../domain/store/document-json';
import { type Store, StoreConflict, type Stored, StoreUnavailable } from '../../domain/store/store';
import { upgraded } from '../../domain/store/upgrade';

/** When a document closed: it stands in the document alone, so that a file of any age has it. */
const closedAt = "json_extract(json, '$.closedAt')";

const schema = `
  CREATE TABLE IF NOT EXISTS documents (
    coalition_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    next_due TEXT,
    person_id TEXT,
    etag TEXT NOT NULL,
    json TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (coalition_id, id)
  );
  CREATE INDEX IF NOT EXISTS documents_of_kind ON documents (coalition_id, kind, state);
  CREATE INDEX IF NOT EXISTS documents_due ON documents (next_due) WHERE next_due IS NOT NULL;
  CREATE INDEX IF NOT EXISTS documents_of_person ON documents (person_id) WHERE person_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS documents_closed ON documents (coalition_id, kind, ${closedAt}) WHERE ${closedAt} IS NOT NULL;
`;

/** Files of before `mark` lack its column. */
const versioned = 'ALTER TABLE documents ADD COLUMN version INTEGER NOT NULL DEFAULT 0';
const versions = 'CREATE INDEX IF NOT EXISTS documents_version ON documents (coalition_id, version)';
/** Counts up within the coalition, in the same statement as the write. */
const nextVersion = '(SELECT IFNULL(MAX(version), 0) + 1 FROM documents WHERE coalition_id = ?)';

interface Row {
  readonly json: string;
  readonly etag: string;
}

/**
 * The store in one SQLite file, for the local default. An acknowledged write is on disk: a killed process loses none, and
 * several processes may use the file at once.
 *
 * @param file path of the file; it and its folder are made when they are not there
 * @param options.busyMs how long a call waits for another process that is writing, milliseconds
 * @throws StoreUnavailable when the file cannot be opened, is locked for longer than that, or is damaged
 */
export function sqliteStore(file: string, { busyMs = 5_000 }: { busyMs?: number } = {}): Store {
  const use = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new StoreUnavailable(explain(file, error), { cause: error });
    }
  };
  const db = use(() => open(file, busyMs));
  const sql = use(() => ({
    get: db.prepare('SELECT json, etag FROM documents WHERE coalition_id = ? AND id = ?'),
    list: db.prepare(`SELECT json, etag FROM documents WHERE coalition_id = ? AND kind = ?
      AND (? IS NULL OR state IN (SELECT value FROM json_each(?))) AND created_at > ?`),
    // Those at the position's instant, as many as asked before it, and all that closed at the last one's instant.
    newestClosed: db.prepare(`SELECT json, etag FROM documents
      WHERE coalition_id = @coalition AND kind = @kind AND ${closedAt} <= @at AND ${closedAt} >= IFNULL((
        SELECT ${closedAt} FROM documents WHERE coalition_id = @coalition AND kind = @kind AND ${closedAt} < @at
        ORDER BY ${closedAt} DESC LIMIT 1 OFFSET @limit - 1), '')`),
    count: db.prepare('SELECT COUNT(*) AS count FROM documents WHERE coalition_id = ? AND kind = ?'),
    create:
      db.prepare(`INSERT INTO documents (version, kind, state, created_at, next_due, person_id, etag, json, coalition_id, id)
      VALUES (${nextVersion}, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
    replace:
      db.prepare(`UPDATE documents SET version = ${nextVersion}, kind = ?, state = ?, created_at = ?, next_due = ?, person_id = ?, etag = ?, json = ?
      WHERE coalition_id = ? AND id = ? AND etag = ?`),
    mark: db.prepare('SELECT MAX(version) AS version FROM documents WHERE coalition_id = ?'),
    due: db.prepare('SELECT coalition_id, id FROM documents WHERE next_due <= ? ORDER BY next_due LIMIT ?'),
    coalitionsOf: db.prepare(`SELECT DISTINCT coalition_id FROM documents
      WHERE person_id = ? AND kind = 'member' AND state = 'active' ORDER BY coalition_id`),
  }));

  return {
    get: async ({ coalitionId, id }) => {
      const row = use(() => sql.get.get(asKey(coalitionId), asKey(id))) as Row | undefined;
      return row && stored(row);
    },
    list: async (coalitionId, kind, { states, since = '' } = {}) => {
      const wanted = states ? JSON.stringify(states) : null;
      const rows = use(() => sql.list.all(asKey(coalitionId), kind, wanted, wanted, since)) as Row[];
      return rows.map((row) => stored<DocumentOf<typeof kind>>(row)).sort(byId);
    },
    newestClosed: async (coalitionId, kind, page) => {
      const { limit, after } = page;
      const asked = { coalition: asKey(coalitionId), kind, at: after?.closedAt ?? endOfTime, limit };
      const rows = use(() => sql.newestClosed.all(asked)) as Row[];
      return closedPage(
        rows.map((row) => stored<DocumentOf<typeof kind>>(row)),
        page,
      );
    },
    count: async (coalitionId, kind) => {
      const row = use(() => sql.count.get(asKey(coalitionId), kind)) as { count: number };
      return row.count;
    },
    create: async (document) => {
      const row = { json: documentJson(document), etag: randomUUID() };
      if (use(() => sql.create.run(...columns(document, row))).changes === 0) throw new StoreConflict('exists');
      return stored(row);
    },
    replace: async (document, etag) => {
      const row = { json: documentJson(document), etag: randomUUID() };
      if (use(() => sql.replace.run(...columns(document, row), etag)).changes === 0) throw new StoreConflict('changed');
      return stored(row);
    },
    due: async (until, limit) => {
      const rows = use(() => sql.due.all(until, limit)) as { coalition_id: string; id: string }[];
      return rows.map((row) => ({ coalitionId: fromKey(row.coalition_id), id: fromKey(row.id) }));
    },
    mark: async (coalitionId) => {
      const row = use(() => sql.mark.get(asKey(coalitionId))) as { version: number | null } | undefined;
      return String(row?.version ?? 0);
    },
    coalitionsOf: async (personId) => {
      const rows = use(() => sql.coalitionsOf.all(asKey(personId))) as { coalition_id: string }[];
      return rows.map((row) => fromKey(row.coalition_id));
    },
    close: async () => {
      // Leaves one file behind, ready to be copied; another process that is still busy with it does that instead.
      use(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      use(() => db.close());
    },
  };
}

function open(file: string, busyMs: number): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: busyMs });
  // FULL: in WAL mode the log is synced at every write, so that a power cut loses nothing acknowledged either.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec(schema);
  const known = db.prepare('SELECT name FROM pragma_table_info(?)').all('documents') as { name: string }[];
  if (!known.some(({ name }) => name === 'version')) db.exec(versioned);
  db.exec(versions);
  return db;
}

/** A key as its column holds it: SQLite's text ends at a NUL and knows no lone surrogates, JSON escapes both. */
const asKey = (id: string) => JSON.stringify(id).slice(1, -1);
const fromKey = (key: string): string => JSON.parse(`"${key}"`);

const stored = <D extends AnyDocument>({ json, etag }: Row): Stored<D> => ({
  document: upgraded<D>(JSON.parse(json)),
  etag,
});

const columns = (document: AnyDocument, { json, etag }: Row) => [
  asKey(document.coalitionId),
  document.kind,
  document.state,
  document.createdAt,
  document.nextDue ?? null,
  document.kind === 'member' ? asKey(document.person.id) : null,
  etag,
  json,
  asKey(document.coalitionId),
  asKey(document.id),
];

function explain(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY')) return `${file} is locked: another process keeps writing to it`;
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return `${file} is damaged or is no SQLite database: put a copy back, or move it away to begin anew`;
  return `${file} cannot be used: ${error instanceof Error ? error.message : error}`;
}
