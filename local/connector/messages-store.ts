import Database from 'libsql';
import type { Message } from './page-api';

const tables = `
  CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    conversation TEXT NOT NULL, created_at TEXT NOT NULL, message TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS messages_in_order ON messages (conversation, created_at, seq);
  CREATE TABLE IF NOT EXISTS chats (id TEXT PRIMARY KEY, person TEXT NOT NULL UNIQUE, opened INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** A personal chat; `opened` once the person has the app themselves, not only a message from the bot. */
export interface Chat {
  readonly id: string;
  readonly person: string;
  readonly opened: boolean;
}

/** What is kept between runs, in one SQLite file: messages, personal chats, and marks (installed, members added and gone). */
export function createMessagesStore(file: string) {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(tables);
  const text = (row: unknown) => (row as { message: string } | undefined)?.message;
  const byId = db.prepare('SELECT message FROM messages WHERE id = ?');
  const ofConversation = db.prepare('SELECT message FROM messages WHERE conversation = ? ORDER BY created_at, seq');
  const insert = db.prepare('INSERT INTO messages (id, conversation, created_at, message) VALUES (?, ?, ?, ?)');
  const chatBy = (column: 'id' | 'person') => db.prepare(`SELECT id, person, opened FROM chats WHERE ${column} = ?`);
  const [chatById, chatOfPerson] = [chatBy('id'), chatBy('person')];

  const get = (id: string): Message | undefined => {
    const found = text(byId.get(id));
    return found === undefined ? undefined : (JSON.parse(found) as Message);
  };
  const chat = (row: unknown): Chat | undefined => {
    const found = row as { id: string; person: string; opened: number } | undefined;
    return found && { id: found.id, person: found.person, opened: found.opened === 1 };
  };

  return {
    get,
    list: (conversation: string) =>
      ofConversation.all(conversation).map((row) => JSON.parse(text(row) ?? '') as Message),
    /** A free message id at this moment: like Teams, the milliseconds since 1970, one later when taken. */
    nextId(at: Date): string {
      let id = at.getTime();
      while (byId.get(String(id)) !== undefined) id += 1;
      return String(id);
    },
    add: (message: Message) =>
      void insert.run(message.id, message.conversationId, message.createdAt, JSON.stringify(message)),
    replace: (message: Message) =>
      void db.prepare('UPDATE messages SET message = ? WHERE id = ?').run(JSON.stringify(message), message.id),
    remove: (id: string) => void db.prepare('DELETE FROM messages WHERE id = ?').run(id),
    inThread: (conversation: string, threadId: string) =>
      db
        .prepare("SELECT 1 FROM messages WHERE conversation = ? AND (id = ? OR message ->> '$.threadId' = ?) LIMIT 1")
        .get(conversation, threadId, threadId) !== undefined,
    chatById: (id: string) => chat(chatById.get(id)),
    chatOf: (person: string) => chat(chatOfPerson.get(person)),
    keepChat: (kept: Chat) =>
      void db
        .prepare('INSERT INTO chats VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET opened = excluded.opened')
        .run(kept.id, kept.person, kept.opened ? 1 : 0),
    mark: (name: string) =>
      (db.prepare('SELECT value FROM marks WHERE name = ?').get(name) as { value: string } | undefined)?.value,
    setMark: (name: string, value: string) =>
      void db
        .prepare('INSERT INTO marks VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
        .run(name, value),
    close: () => void db.close(),
  };
}

export type MessagesStore = ReturnType<typeof createMessagesStore>;
