import { createLimits } from '../../../local/connector/limits';
import { bot, channel, startTable, type Table } from './start-table';

const activities = `/v3/conversations/${encodeURIComponent(channel.id)}/activities`;
const text = { type: 'message', text: 'dag' };
const card = (content: object) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', ...content },
    },
  ],
});

describe("Teams' limits", () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable();
  });
  afterEach(() => table.close());

  const statuses = async (count: number, everyMs = 0, path = activities, body: unknown = text) => {
    const seen: number[] = [];
    for (let i = 0; i < count; i += 1) {
      seen.push((await table.rest('POST', path, body)).status);
      table.wait(everyMs);
    }
    return seen;
  };
  const good = (count: number) => Array<number>(count).fill(201);

  it('lets seven through in a second', async () => {
    expect(await statuses(8)).toEqual([...good(7), 429]);
    table.wait(2000);
    expect(await statuses(1)).toEqual([201]);
  });

  it('lets eight through in two seconds', async () => {
    expect(await statuses(9, 220)).toEqual([...good(8), 429]);
  });

  it('lets sixty through in half a minute, and says when there is room again', async () => {
    expect(await statuses(60, 300)).toEqual(good(60));
    const refused = await table.rest('POST', activities, text);
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { code: 'Throttled', message: 'Too many requests.' } },
    });
    // The first of the sixty was sent eighteen seconds ago.
    expect(refused.headers.get('retry-after')).toBe('12');
    table.wait(12_000);
    expect(await statuses(1)).toEqual([201]);
  });

  it('lets 1800 through in an hour', () => {
    let now = 0;
    const limits = createLimits(() => new Date(now));
    for (let i = 0; i < 1800; i += 1, now += 600) limits.take('send', channel.id);
    const refused = expect.objectContaining({ status: 429, code: 'Throttled', retryAfter: 3600 - 1080 });
    expect(() => limits.take('send', channel.id)).toThrow(refused);
    expect(() => limits.take('send', 'a:elsewhere')).not.toThrow();
    now = 3_600_000;
    expect(() => limits.take('send', channel.id)).not.toThrow();
  });

  it('counts the channel as one conversation, whatever the thread, and edits with it', async () => {
    const { body } = await table.rest('POST', activities, text);
    const thread = `/v3/conversations/${encodeURIComponent(`${channel.id};messageid=${body.id}`)}/activities`;
    expect(await statuses(6, 0, thread)).toEqual(good(6));
    expect((await table.rest('PUT', `${activities}/${body.id}`, text)).status).toBe(429);
  });

  it('counts a split activity twice', async () => {
    expect(await statuses(4, 0, activities, { ...card({}), text: 'en' })).toEqual([...good(3), 429]);
  });

  it('counts new threads apart', async () => {
    const create = { isGroup: true, channelData: { channel: { id: channel.id } }, activity: text };
    expect(await statuses(7)).toEqual(good(7));
    expect(await statuses(8, 0, '/v3/conversations', create)).toEqual([...good(7), 429]);
  });

  it.each([
    ['by page twice as often', 'pagedmembers', 14, 2000],
    ['in one go five times a minute', 'members', 5, 60_000],
  ])('lets the roster be read %s', async (_, path, count, ms) => {
    const read = async () =>
      (await table.rest('GET', `/v3/conversations/${encodeURIComponent(channel.id)}/${path}`)).status;
    for (let i = 0; i < count; i += 1) expect(await read()).toBe(200);
    expect(await read()).toBe(429);
    table.wait(ms);
    expect(await read()).toBe(200);
  });

  it('lets the app make fifty requests a second in all', async () => {
    const chats: string[] = [];
    for (const { key } of (await table.page('chair', 'GET', '/bootstrap')).body.people)
      chats.push((await table.openChat(key)).id);
    const seen: number[] = [];
    for (const id of chats)
      for (let i = 0; i < 3; i += 1)
        seen.push((await table.rest('POST', `/v3/conversations/${encodeURIComponent(id)}/activities`, text)).status);
    expect(seen.filter((s) => s === 201)).toHaveLength(50);
    expect(seen.at(-1)).toBe(429);
  });

  it('takes an activity of 100 KB as UTF-16 and not more', async () => {
    const envelope = JSON.stringify({ ...text, text: '' }).length;
    const most = 50 * 1024 - envelope;
    expect(await statuses(1, 0, activities, { ...text, text: 'é'.repeat(most) })).toEqual([201]);
    expect(await table.rest('POST', activities, { ...text, text: 'é'.repeat(most + 1) })).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    });
  });

  it.each([
    ['version', { version: '1.6' }, 'The card asks for version 1.6; Teams shows up to 1.5.'],
    ['version, counted in tens', { version: '1.10' }, 'The card asks for version 1.10; Teams shows up to 1.5.'],
    ['actions', { actions: Array(7).fill({}) }, 'The card has 7 actions; Teams shows up to 6.'],
    [
      'refresh',
      { refresh: { userIds: Array(61).fill('29:x') } },
      'refresh.userIds names 61 people; Teams refreshes for up to 60.',
    ],
    ['type', { type: 'Card' }, expect.stringContaining('The card is no Adaptive Card')],
  ])('refuses a card that breaks the limit on its %s', async (_, content, message) => {
    const refused = await table.rest('POST', activities, card(content));
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'Bad Argument', message } } });
  });

  it('takes a card at the limits', async () => {
    const most = card({ actions: Array(6).fill({}), refresh: { userIds: Array(60).fill('29:x') } });
    expect(await statuses(1, 0, activities, most)).toEqual([201]);
  });

  it('refuses a bot that is not in the team', async () => {
    const alone = await startTable({ installed: false });
    expect(await alone.rest('POST', activities, text)).toMatchObject({
      status: 403,
      body: { error: { code: 'BotNotInConversationRoster' } },
    });
    await alone.say('chair', `<at>${bot.name}</at> dag`);
    expect(alone.heard()).toEqual([]);
    await alone.close();
  });

  it.each([
    ['ConversationBlockedByUser', 403],
    ['MessageWritesBlocked', 403],
    ['BotDisabledByAdmin', 403],
    ['BotNotInConversationRoster', 403],
    ['ConversationNotFound', 404],
  ] as const)('refuses with %s where it is told to', async (code, status) => {
    const { id } = await table.openChat('gp');
    table.connector.faults.block(id, code);
    const path = `/v3/conversations/${encodeURIComponent(id)}/activities`;
    expect(await table.rest('POST', path, text)).toMatchObject({ status, body: { error: { code } } });
    expect((await table.rest('POST', activities, text)).status).toBe(201);
    table.connector.faults.unblock(id);
    expect((await table.rest('POST', path, text)).status).toBe(201);
  });

  it('refuses an unknown conversation and an unknown thread', async () => {
    for (const id of ['a:unknown', `${channel.id};messageid=1`])
      expect(await table.rest('POST', `/v3/conversations/${encodeURIComponent(id)}/activities`, text)).toMatchObject({
        status: 404,
        body: { error: { code: 'ConversationNotFound' } },
      });
  });
});
