import { type Activity, CardFactory, MessageFactory, TeamsInfo } from 'botbuilder';
import type { Conversation } from '../../../local/connector/page-api';
import { people, regionTenant } from '../../../local/region/people';
import { bot, channel, startTable, type Table, team } from './start-table';

const card = (text: string) =>
  CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
const conversation = (id: string) => `/v3/conversations/${encodeURIComponent(id)}`;

describe('what the bot calls', () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable();
  });
  afterEach(() => table.close());

  it('begins a thread in the channel, and comes back to it later', async () => {
    let reference: object | undefined;
    let id: string | undefined;
    table.turn = async (context) => {
      [reference, id] = await TeamsInfo.sendMessageToTeamsChannel(
        context,
        MessageFactory.text('De ronde is open.') as Activity,
        channel.id,
        'app',
      );
    };
    await table.say('chair', `<at>${bot.name}</at> open de ronde`);
    expect(reference).toMatchObject({ conversation: { id: expect.stringContaining(`${channel.id};messageid=`) } });
    const [, round] = await table.messages('chair');
    expect([round?.text, round?.threadId]).toEqual(['De ronde is open.', undefined]);

    await table.adapter.continueConversationAsync('app', { ...reference, channelId: 'msteams' }, async (context) => {
      await context.sendActivity('Nog twee dagen.');
    });
    expect((await table.messages('chair')).at(-1)).toMatchObject({ text: 'Nog twee dagen.', threadId: round?.id });
    expect(id).toBeDefined();
  });

  it('posts anew in the channel itself, and in a thread when it answers a message', async () => {
    const sent = await table.rest('POST', `${conversation(channel.id)}/activities`, { type: 'message', text: 'Nieuw' });
    expect(sent).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    await table.rest('POST', `${conversation(channel.id)}/activities/${sent.body.id}`, {
      type: 'message',
      text: 'Erbij',
    });
    expect((await table.messages('chair')).map((m) => m.threadId)).toEqual([undefined, sent.body.id]);
  });

  it('changes its message in place for everybody', async () => {
    table.turn = async (context) => {
      const sent = await context.sendActivity({ attachments: [card('12 nog te gaan')] });
      await context.updateActivity({ id: sent?.id, type: 'message', attachments: [card('11 nog te gaan')] });
    };
    await table.say('chair', `<at>${bot.name}</at> stand`);
    const [, shown] = await table.messages('dordrecht');
    expect(shown?.attachments).toEqual([
      { contentType: card('').contentType, content: card('11 nog te gaan').content },
    ]);
    expect(shown?.editedAt).toBe('2026-03-02T09:00:00.000Z');
  });

  it('takes its message away, and knows it is gone', async () => {
    const sent = await table.rest('POST', `${conversation(channel.id)}/activities`, { type: 'message', text: 'Fout' });
    const path = `${conversation(channel.id)}/activities/${sent.body.id}`;
    expect((await table.rest('DELETE', path)).status).toBe(200);
    expect(await table.messages('chair')).toEqual([]);
    expect(await table.rest('PUT', path, { type: 'message', text: 'Beter' })).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    });
  });

  it("leaves a person's message alone", async () => {
    const said = await table.say('chair', 'Van mij');
    const path = `${conversation(channel.id)}/activities/${said.id}`;
    expect(await table.rest('DELETE', path)).toMatchObject({
      status: 403,
      body: { error: { code: 'NotEnoughPermissions' } },
    });
  });

  it('gets two messages and no id for a text with a card', async () => {
    let answered: string | undefined = 'not asked';
    table.turn = async (context) => {
      answered = (await context.sendActivity({ text: 'Kijk', attachments: [card('hier')] }))?.id;
    };
    const post = await table.say('chair', `<at>${bot.name}</at> kaart`);
    expect(answered).toBeFalsy();
    const [, text, shown] = await table.messages('chair');
    expect(text).toMatchObject({ text: 'Kijk', attachments: [], threadId: post.id });
    expect(shown).toMatchObject({ text: '', attachments: [card('hier')], threadId: post.id });
  });

  it('mentions people by the ids it was given', async () => {
    table.turn = async (context) => {
      const mention = { type: 'mention', text: '<at>jij</at>', mentioned: { ...context.activity.from } };
      await context.sendActivity({ text: 'Dag <at>jij</at>', entities: [mention] });
    };
    await table.say('gp', `<at>${bot.name}</at> dag`);
    expect((await table.messages('gp'))[1]?.mentions).toEqual([
      { text: '<at>jij</at>', name: 'Coördinator grootste huisartsenkoepel', key: 'gp' },
    ]);
  });

  it('finds a person by either id, and not who is elsewhere', async () => {
    const found: unknown[] = [];
    table.turn = async (context) => {
      const { id, aadObjectId = '' } = context.activity.from;
      found.push(await TeamsInfo.getMember(context, id), await TeamsInfo.getMember(context, aadObjectId));
    };
    await table.say('parents', `<at>${bot.name}</at> wie ben ik`);
    expect(found[0]).toEqual(found[1]);
    expect(found[0]).toMatchObject({
      name: 'Oudervertegenwoordiger',
      aadObjectId: '5b0c1d2e-7a41-4c9b-8d3f-000000000019',
      tenantId: regionTenant,
      userRole: 'guest',
    });
    const outsider = `${conversation(channel.id)}/members/5b0c1d2e-7a41-4c9b-8d3f-000000000020`;
    expect(await table.rest('GET', outsider)).toMatchObject({
      status: 404,
      body: { error: { code: 'MemberNotFoundInConversation' } },
    });
    expect((await table.rest('GET', `${conversation(channel.id)}/members`)).body).toHaveLength(19);
  });

  it('describes the team and its channels', async () => {
    const told: unknown[] = [];
    table.turn = async (context) => {
      told.push(await TeamsInfo.getTeamDetails(context), await TeamsInfo.getTeamChannels(context));
    };
    await table.say('chair', `<at>${bot.name}</at> team`);
    expect(told).toEqual([
      expect.objectContaining({ id: team.id, name: team.name, aadGroupId: team.aadGroupId }),
      [channel],
    ]);
  });

  it("does not take the team's id for the channel's", async () => {
    const sent = await table.rest('POST', `${conversation(team.id)}/activities`, { type: 'message', text: 'Algemeen' });
    expect(sent).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
  });

  it('says what it does not know', async () => {
    expect((await table.rest('GET', '/v3/attachments/1')).status).toBe(404);
    const odd = await table.rest('POST', `${conversation(channel.id)}/activities`, { type: 'handoff' });
    expect(odd).toMatchObject({ status: 400, body: { error: { code: 'Bad Argument' } } });
    expect((await table.rest('POST', `${conversation(channel.id)}/activities`, { type: 'message' })).status).toBe(400);
    expect((await table.rest('POST', `${conversation(channel.id)}/activities`, [])).status).toBe(400);
  });
});

describe('a large channel', () => {
  it('gives its members by page', async () => {
    const [first] = people;
    if (!first) throw new Error('nobody');
    const many = Array.from({ length: 120 }, (_, n) => ({ ...first, key: `p${n}`, objectId: `object-${n}` }));
    const table = await startTable({ people: many });
    const counts: number[] = [];
    table.turn = async (context) => {
      let continuationToken: string | undefined;
      do {
        const page = await TeamsInfo.getPagedMembers(context, 50, continuationToken);
        counts.push(page.members.length);
        continuationToken = page.continuationToken;
      } while (continuationToken);
    };
    await table.say('p7', `<at>${bot.name}</at> wie zijn wij`);
    expect(counts).toEqual([50, 50, 20]);
    await table.close();
  });
});

describe('personal chats', () => {
  let table: Table;
  let chat: Conversation;
  beforeEach(async () => {
    table = await startTable();
    chat = await table.openChat('parents');
  });
  afterEach(() => table.close());

  const begin = (key: string, more: object = {}) => {
    const person = people.find((p) => p.key === key);
    const members = [{ id: person?.objectId }];
    return table.rest('POST', '/v3/conversations', { isGroup: false, bot, members, tenantId: regionTenant, ...more });
  };

  it('tells the bot the first time that it was installed', async () => {
    expect(table.heard().map((a) => [a.type, a.action ?? a.membersAdded])).toEqual([
      ['conversationUpdate', [{ id: bot.id }]],
      ['installationUpdate', 'add'],
    ]);
    expect(chat).toMatchObject({ type: 'personal', name: bot.name, members: ['parents'] });
    expect(await table.openChat('parents')).toEqual(chat);
    expect(table.heard()).toHaveLength(2);
  });

  it('brings everything said there to the bot, and the answer back, without threads', async () => {
    await table.say('parents', 'wat moet ik doen?', { conversationId: chat.id });
    expect(table.heard().at(-1)).toMatchObject({
      conversation: { conversationType: 'personal', id: chat.id, tenantId: regionTenant },
      channelData: { tenant: { id: regionTenant } },
      text: 'wat moet ik doen?',
    });
    const said = await table.messages('parents', chat.id);
    expect(said.map((m) => [m.text, m.threadId])).toEqual([
      ['wat moet ik doen?', undefined],
      ['heard: wat moet ik doen?', undefined],
    ]);
    expect(await table.page('chair', 'GET', `/messages?conversation=${encodeURIComponent(chat.id)}`)).toMatchObject({
      status: 403,
    });
  });

  it('lets the bot begin one with a member of the team, guests too', async () => {
    const activity = { type: 'message', text: 'Uw reactie wordt gevraagd.' };
    expect(await begin('parents', { activity })).toMatchObject({ status: 201, body: { id: chat.id } });
    const begun = await begin('gp', { activity });
    expect(begun).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^a:1/) } });
    expect((await table.page('gp', 'GET', '/conversations')).body).toHaveLength(2);
    expect((await table.messages('gp', begun.body.id)).map((m) => m.text)).toEqual([activity.text]);
  });

  it('refuses the bot who is of another tenant, until they open the chat themselves', async () => {
    expect(await begin('outsider')).toMatchObject({
      status: 403,
      body: { error: { code: 'ForbiddenOperationException' } },
    });
    const opened = await table.openChat('outsider');
    expect(await begin('outsider')).toMatchObject({ status: 201, body: { id: opened.id } });
  });

  it('asks for one known member and the tenant', async () => {
    expect((await begin('gp', { tenantId: undefined })).status).toBe(400);
    expect((await begin('nobody')).status).toBe(400);
    expect((await begin('gp', { members: [] })).status).toBe(400);
  });
});
