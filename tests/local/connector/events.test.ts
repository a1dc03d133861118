import type { PageEvent } from '../../../local/connector/page-api';
import { people } from '../../../local/region/people';
import { bot, channel, startTable, type Table } from './start-table';

/** Listens as the page does; `next` waits for so many events. */
async function listenAs(table: Table, key: string) {
  const ending = new AbortController();
  const res = await fetch(`${table.origin}/local/api/events?as=${key}`, { signal: ending.signal });
  const events: PageEvent[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of res.body ?? []) {
      text += new TextDecoder().decode(chunk as Uint8Array);
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)));
    }
  })().catch(() => undefined);
  return {
    res,
    events,
    async next(count: number) {
      while (events.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
      return events.map((e) => e.type);
    },
    async stop() {
      ending.abort();
      await reading;
    },
  };
}

describe('events', () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable();
  });
  afterEach(() => table.close());

  it('reach who is in the conversation and nobody else', async () => {
    const [member, outsider, gp] = await Promise.all(
      ['dordrecht', 'outsider', 'gp'].map((key) => listenAs(table, key)),
    );
    table.turn = async (context) => {
      await context.sendActivity({ type: 'typing' });
      const sent = await context.sendActivity('een');
      await context.updateActivity({ id: sent?.id, type: 'message', text: 'twee' });
      await context.deleteActivity(sent?.id ?? '');
    };
    await table.say('chair', `<at>${bot.name}</at> dag`);
    table.turn = async () => {};
    const chat = await table.openChat('gp');
    await table.say('gp', 'hoi', { conversationId: chat.id });

    const inChannel = ['message', 'typing', 'message', 'edited', 'deleted'];
    expect(await gp?.next(6)).toEqual([...inChannel, 'message']);
    expect(await member?.next(5)).toEqual(inChannel);
    expect(outsider?.events).toEqual([]);
    expect(gp?.events[1]).toEqual({ type: 'typing', conversationId: channel.id });
    await Promise.all([member, outsider, gp].map((page) => page?.stop()));
  });

  it('stop for who leaves the channel, and start for who joins it', async () => {
    const [leaver, joiner] = await Promise.all(['vgz', 'outsider'].map((key) => listenAs(table, key)));
    await table.connector.removeMember('vgz');
    await table.connector.addMember('outsider');
    await table.say('chair', 'Welkom');
    expect(await joiner?.next(1)).toEqual(['message']);
    expect(leaver?.events).toEqual([]);
    await Promise.all([leaver, joiner].map((page) => page?.stop()));
  });

  it('are a stream, refused to nobody we know', async () => {
    const page = await listenAs(table, 'chair');
    expect(page.res.headers.get('content-type')).toBe('text/event-stream');
    await page.stop();
    const refused = await fetch(`${table.origin}/local/api/events?as=nobody`);
    expect(refused.status).toBe(403);
    await refused.body?.cancel();
  });
});

describe('who is who', () => {
  it('tells the page the people with the ids cards know them by, and where they are', async () => {
    const table = await startTable();
    await table.connector.addMember('outsider');
    const { body } = await table.page('chair', 'GET', '/bootstrap');
    expect(body).toMatchObject({ bot, channel: { id: channel.id, type: 'channel' }, extension: [] });
    expect(body.people).toHaveLength(people.length);
    expect(body.people.at(-1)).toMatchObject({
      key: 'outsider',
      userId: expect.stringMatching(/^29:/),
      inChannel: true,
    });
    await table.close();
  });

  it('leaves addresses that are not its own to others', async () => {
    const table = await startTable();
    expect((await fetch(`${table.origin}/local/api/token?as=chair`)).status).toBe(404);
    expect((await fetch(`${table.origin}/`)).status).toBe(404);
    await table.close();
  });
});

describe('membership', () => {
  it('is told to the bot as Teams does, twice when Teams does', async () => {
    const table = await startTable({ installed: false });
    await table.connector.addMember('outsider');
    expect(table.heard()).toEqual([]);
    await table.connector.install({ times: 2 });
    expect(table.heard().map((a) => [a.type, a.membersAdded ?? a.action, a.channelData.eventType])).toEqual([
      ['conversationUpdate', [{ id: bot.id }], 'teamMemberAdded'],
      ['conversationUpdate', [{ id: bot.id }], 'teamMemberAdded'],
      ['installationUpdate', 'add', undefined],
      ['installationUpdate', 'add', undefined],
    ]);
    expect(table.heard()[0]).toMatchObject({
      conversation: { id: channel.id, conversationType: 'channel' },
      channelData: { channel: { id: channel.id }, settings: { selectedChannel: { id: channel.id } } },
    });
    expect(table.heard()[0]?.id).toBe(table.heard()[1]?.id);
    await table.connector.removeMember('outsider');
    const left = table.heard().at(-1);
    expect(left).toMatchObject({ type: 'conversationUpdate', channelData: { eventType: 'teamMemberRemoved' } });
    expect(left?.membersRemoved).toEqual([
      { id: expect.stringMatching(/^29:/), aadObjectId: '5b0c1d2e-7a41-4c9b-8d3f-000000000020' },
    ]);
    expect(() => table.connector.addMember('nobody')).toThrow('There is no person "nobody" here.');
    await table.close();
  });
});
