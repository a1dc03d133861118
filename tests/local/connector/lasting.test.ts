import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bot, channel, startTable } from './start-table';

describe('what lasts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'connector-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has its messages, chats, members and installation after a restart', async () => {
    const file = join(folder, 'connector.db');
    const before = await startTable({ file });
    const post = await before.say('chair', `<at>${bot.name}</at> dag`);
    const chat = await before.openChat('gp');
    await before.say('gp', 'hoi', { conversationId: chat.id });
    await before.connector.removeMember('vgz');
    await before.close();

    const after = await startTable({ file, installed: false });
    expect(after.connector.installed()).toBe(true);
    const kept = await after.messages('chair');
    expect(kept.map((m) => [m.text, m.threadId])).toEqual([
      [post.text, undefined],
      [`heard: ${post.text}`, post.id],
    ]);
    expect(await after.openChat('gp')).toEqual(chat);
    expect(after.heard()).toEqual([]);
    expect(await after.messages('gp', chat.id)).toHaveLength(2);
    expect((await after.page('vgz', 'GET', '/conversations')).body).toEqual([]);
    // An id that was given out is never given again.
    expect((await after.say('chair', 'weer')).id).not.toBe(post.id);
    await after.close();
  });

  it('writes history, in order of when it was, and tells nobody', async () => {
    const table = await startTable();
    const later = await table.say('chair', 'Vandaag');
    const seeded = table.connector.seed([
      { id: 'round-1', conversation: 'channel', from: 'bot', text: 'De ronde', createdAt: '2024-05-13T08:00:00.000Z' },
      {
        conversation: 'channel',
        threadId: 'round-1',
        from: 'gp',
        text: 'Wij doen mee',
        createdAt: '2024-05-13T09:00:00.000Z',
      },
      { conversation: 'gp', from: 'bot', text: 'Denk aan woensdag', createdAt: '2024-05-12T09:00:00.000Z' },
    ]);
    expect(await table.messages('chair')).toEqual([seeded[0], seeded[1], later]);
    expect(seeded[1]).toMatchObject({
      id: String(Date.parse('2024-05-13T09:00:00.000Z')),
      from: { key: 'gp', bot: false },
    });
    expect((await table.openChat('gp')).id).toBe(seeded[2]?.conversationId);
    expect(table.heard()).toEqual([]);
    // Seeding what has an id again changes nothing.
    const [first] = table.connector.seed([
      { id: 'round-1', conversation: 'channel', from: 'bot', text: 'Anders', createdAt: '2024-05-13T08:00:00.000Z' },
    ]);
    expect(first).toEqual(seeded[0]);
    await table.say('chair', `<at>${bot.name}</at> nog even`, { threadId: 'round-1' });
    expect((await table.messages('chair', channel.id)).at(-1)?.threadId).toBe('round-1');
    await table.close();
  });
});
