import { bot, channel, startTable, type Table, team } from './start-table';

describe('the channel', () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable();
  });
  afterEach(() => table.close());

  it('brings a mention to the bot, and its answer into the thread', async () => {
    const post = await table.say('dordrecht', `<at>${bot.name}</at> wie moet nog?`);
    const [asked, answer] = await table.messages('chair');
    expect(asked).toEqual(post);
    expect(asked).toMatchObject({
      from: { key: 'dordrecht', name: 'Beleidsmedewerker Dordrecht', bot: false },
      mentions: [{ text: `<at>${bot.name}</at>`, name: bot.name, key: 'bot' }],
    });
    expect(answer).toMatchObject({
      threadId: post.id,
      from: { key: 'bot', name: bot.name, bot: true },
      text: `heard: <at>${bot.name}</at> wie moet nog?`,
    });
  });

  it('hands the bot what Teams would', async () => {
    const post = await table.say('parents', `<at>${bot.name}</at> dag & <tot> ziens`, { locale: 'en-GB' });
    expect(table.heard()).toEqual([
      {
        type: 'message',
        id: post.id,
        timestamp: '2026-03-02T09:00:00.000Z',
        localTimestamp: '2026-03-02T09:00:00.000Z',
        localTimezone: 'Europe/Amsterdam',
        serviceUrl: `${table.origin}/connector/`,
        channelId: 'msteams',
        from: {
          id: expect.stringMatching(/^29:1.{43}$/),
          name: 'Oudervertegenwoordiger',
          aadObjectId: '5b0c1d2e-7a41-4c9b-8d3f-000000000019',
        },
        conversation: {
          isGroup: true,
          conversationType: 'channel',
          tenantId: team.tenantId,
          id: `${channel.id};messageid=${post.id}`,
        },
        recipient: bot,
        text: `<at>${bot.name}</at> dag & <tot> ziens`,
        textFormat: 'plain',
        attachments: [
          {
            contentType: 'text/html',
            content: `<div><at id="0">${bot.name}</at> dag &amp; &lt;tot&gt; ziens</div>`,
          },
        ],
        entities: [
          { type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot },
          { type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/Amsterdam' },
        ],
        channelData: {
          teamsChannelId: channel.id,
          teamsTeamId: team.id,
          channel: { id: channel.id },
          team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
          tenant: { id: team.tenantId },
        },
        locale: 'en-GB',
      },
    ]);
    expect(table.headers()[0]).toMatchObject({ 'x-ms-tenant-id': team.tenantId });
  });

  it('keeps a reply in the thread it was written in', async () => {
    const post = await table.say('chair', 'Vraag aan allen');
    await table.say('dordrecht', `<at>${bot.name}</at> help`, { threadId: post.id });
    expect((await table.messages('chair')).map((m) => m.threadId)).toEqual([undefined, post.id, post.id]);
  });

  it('shows what is said without a mention, and does not tell the bot', async () => {
    await table.say('dordrecht', 'Wij komen wat later.');
    expect(await table.messages('chair')).toHaveLength(1);
    expect(table.heard()).toEqual([]);
  });

  it('is closed to the outsider', async () => {
    const refused = { error: { code: 'NotAMember', message: expect.any(String) } };
    const path = `/messages?conversation=${encodeURIComponent(channel.id)}`;
    expect(await table.page('outsider', 'GET', path)).toMatchObject({ status: 403, body: refused });
    const said = { conversationId: channel.id, text: 'dag', locale: 'nl-NL' };
    expect(await table.page('outsider', 'POST', '/messages', said)).toMatchObject({ status: 403, body: refused });
    const press = { conversationId: channel.id, name: 'adaptiveCard/action', value: {}, locale: 'nl-NL' };
    expect(await table.page('outsider', 'POST', '/invoke', press)).toMatchObject({ status: 403, body: refused });
    expect((await table.page('outsider', 'GET', '/conversations')).body).toEqual([]);
    expect((await table.page('nobody', 'GET', '/conversations')).status).toBe(403);
  });

  it('refuses a thread that is not there, and an empty message', async () => {
    const said = { conversationId: channel.id, text: 'dag', locale: 'nl-NL' };
    expect((await table.page('chair', 'POST', '/messages', { ...said, threadId: '1' })).status).toBe(404);
    expect((await table.page('chair', 'POST', '/messages', { ...said, text: '' })).status).toBe(400);
    expect((await table.page('chair', 'POST', '/messages', {})).status).toBe(400);
  });
});
