import { bot, channel, startTable, type Table, type Turn, team } from './start-table';

const answering =
  (status: number, body: unknown): Turn =>
  async (context) => {
    if (context.activity.type === 'invoke')
      await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
  };

describe('an invoke', () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable({ turn: answering(200, { task: { type: 'message', value: 'Gedaan' } }) });
  });
  afterEach(() => table.close());

  const post = async (text: string) => {
    const activity = { type: 'message', text };
    const sent = await table.rest('POST', `/v3/conversations/${encodeURIComponent(channel.id)}/activities`, activity);
    return String(sent.body.id);
  };

  it("gives back the bot's status and body", async () => {
    const value = { data: { type: 'task/fetch' } };
    expect(await table.invoke('chair', { name: 'task/fetch', value })).toEqual({
      status: 200,
      body: { task: { type: 'message', value: 'Gedaan' } },
    });
    table.turn = answering(412, { code: 'no' });
    expect(await table.invoke('chair', { name: 'task/submit', value })).toEqual({ status: 412, body: { code: 'no' } });
  });

  it('tells whose card was pressed, in its thread, and by whom', async () => {
    const card = await post('kaart');
    const value = { action: { type: 'Action.Execute', verb: 'post-update', data: {} }, trigger: 'automatic' };
    await table.invoke('sliedrecht', { name: 'adaptiveCard/action', value, replyToId: card });
    expect(table.heard()).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value,
        replyToId: card,
        from: { name: 'Beleidsmedewerker Sliedrecht' },
        conversation: { id: `${channel.id};messageid=${card}` },
        channelData: { team: { id: team.id }, source: { name: 'message' } },
      },
    ]);
  });

  it('puts the stored message into a message action', async () => {
    const root = await table.say('dordrecht', 'Wij willen dit <agenderen>');
    const value = { commandId: 'propose', commandContext: 'message', messageId: root.id };
    await table.invoke('chair', { name: 'composeExtension/fetchTask', value });
    const { messageId: _, ...passed } = value;
    expect(table.heard()).toMatchObject([
      {
        conversation: { id: `${channel.id};messageid=${root.id}` },
        value: {
          ...passed,
          messagePayload: {
            id: root.id,
            createdDateTime: root.createdAt,
            body: { contentType: 'html', content: '<div>Wij willen dit &lt;agenderen&gt;</div>' },
            from: {
              user: { id: '5b0c1d2e-7a41-4c9b-8d3f-000000000004', displayName: 'Beleidsmedewerker Dordrecht' },
              application: null,
            },
            linkToMessage: expect.stringContaining(`/${root.id}?`),
          },
        },
      },
    ]);
  });

  it('knows a message of the bot, and refuses one that is not there', async () => {
    const own = await post('Van de bot');
    const value = { commandId: 'propose', commandContext: 'message', messageId: own };
    await table.invoke('chair', { name: 'composeExtension/submitAction', value });
    expect(table.heard()[0]?.value.messagePayload).toMatchObject({
      from: { user: null, application: { id: 'coalitietafel', displayName: bot.name } },
    });
    const unknown = {
      conversationId: channel.id,
      locale: 'nl-NL',
      name: 'composeExtension/fetchTask',
      value: { messageId: '1' },
    };
    expect((await table.page('chair', 'POST', '/invoke', unknown)).status).toBe(404);
  });

  it('passes on what the page says itself, also from a thread and a personal chat', async () => {
    const root = await table.say('chair', 'Draad');
    const value = { commandId: 'find', parameters: [{ name: 'q', value: 'huis' }] };
    await table.invoke('chair', { name: 'composeExtension/query', value, threadId: root.id });
    const { id } = await table.openChat('chair');
    await table.invoke('chair', { name: 'composeExtension/query', value, conversationId: id });
    expect(table.heard().filter((a) => a.type === 'invoke')).toMatchObject([
      {
        value,
        conversation: { id: `${channel.id};messageid=${root.id}` },
        channelData: { source: { name: 'compose' } },
      },
      { value, conversation: { id } },
    ]);
  });

  it('brings the data of a plain button to the bot, in the thread of its card, with no message shown', async () => {
    table.turn = async () => {};
    const card = await post('kaart');
    const pressed = { conversationId: channel.id, text: '', value: { do: 'it' }, replyToId: card, locale: 'nl-NL' };
    expect((await table.page('vgz', 'POST', '/messages', pressed)).status).toBe(204);
    await table.connector.idle();
    expect(table.heard()).toMatchObject([
      {
        type: 'message',
        value: { do: 'it' },
        replyToId: card,
        conversation: { id: `${channel.id};messageid=${card}` },
      },
    ]);
    expect(await table.messages('vgz')).toHaveLength(1);
  });

  it("keeps the card of a message extension in the person's message", async () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } }];
    await table.say('chair', '', { attachments });
    expect(await table.messages('vgz')).toMatchObject([{ from: { key: 'chair' }, text: '', attachments }]);
  });
});
