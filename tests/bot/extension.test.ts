import { regionChannel } from '../../local/region/place';
import { inDays } from '../days';
import { buttons, inputsOf, readable, type ShownCard } from '../open-table';
import { personId, type SetTable, setTable, until } from './set-table';

let table: SetTable;
beforeAll(async () => {
  table = await setTable();
});
afterAll(() => table.close());

const words = 'De overdracht naar de JGZ duurt te lang.\nZie <formulier A> & "bijlage".';
/** Somebody's own words in the channel, not to the bot. */
const said = (key: string, text = words) => table.person(key).post({ conversationId: regionChannel.id, text });
const about = async (key: string, commandId: string, messageId: string, locale?: string) => {
  const { body } = await table.person(key, locale).invoke({
    name: 'composeExtension/fetchTask',
    value: { commandId, commandContext: 'message', messageId },
  });
  return (body as { task: { value: { title: string; card: { content: ShownCard } } } }).task.value;
};
const search = async (key: string, value: string, locale?: string) => {
  const { body } = await table.person(key, locale).invoke({
    name: 'composeExtension/query',
    value: { commandId: 'search', parameters: [{ name: 'words', value }], queryOptions: { skip: 0, count: 25 } },
  });
  return (body as { composeExtension: { type: string; text?: string; attachments?: { content: ShownCard }[] } })
    .composeExtension;
};

describe('a message action on what a colleague said', () => {
  it('shares it as an update, with who said it, the words and the link', async () => {
    const message = await said('dordrecht');
    const { title, card } = await about('papendrecht', 'share-update', message.id);
    expect(title).toBe('Deel een lokale ontwikkeling');
    expect(readable(card.content)).toContain('Uit een bericht van Beleidsmedewerker Dordrecht');
    expect(inputsOf(card.content).text).toBe(words);
    const answer = await table.person('papendrecht').presses(card.content, 'Deel met de coalitie');
    expect(readable(answer)).toContain('Gedeeld.');
    const [update] = await table.documents('update');
    expect(update).toMatchObject({
      text: words,
      for: { organisationId: 'papendrecht' },
      source: { by: 'Beleidsmedewerker Dordrecht', text: words, url: expect.stringMatching(/^https:\/\/teams\./) },
    });
    await until('its card', async () => {
      const shown = await table.person('vgz').lastCard();
      return buttons(shown).some((one) => one.title === 'Oorspronkelijk bericht');
    });
  });

  it('puts it on the agenda, with the source kept', async () => {
    const message = await said('dordrecht');
    const { card } = await about('vgz', 'propose-item', message.id);
    expect(inputsOf(card.content).title).toBe('De overdracht naar de JGZ duurt te lang.');
    const answer = await table.person('vgz').presses(card.content, 'Stel voor');
    expect(readable(answer)).toContain('Voorgesteld.');
    expect(await table.documents('agendaItem')).toMatchObject([
      {
        title: 'De overdracht naar de JGZ duurt te lang.',
        proposedBy: { name: 'Regiomanager VGZ' },
        origin: {
          message: { by: 'Beleidsmedewerker Dordrecht', text: words, url: expect.stringContaining(message.id) },
        },
      },
    ]);
  });

  it('comes back filled in when it is refused, and keeps its source through it', async () => {
    const message = await said('dordrecht', 'Kort.');
    const { card } = await about('papendrecht', 'share-update', message.id);
    const refused = await table.person('papendrecht').presses(card.content, 'Deel met de coalitie', {
      text: 'a'.repeat(5000),
      theme: 'pregnancy',
    });
    expect(readable(refused)).toContain('Dit is te lang');
    expect(inputsOf(refused)).toMatchObject({ text: 'a'.repeat(5000), theme: 'pregnancy' });
    await table.person('papendrecht').presses(refused, 'Deel met de coalitie', { text: 'Korter.' });
    const update = (await table.documents('update')).find((one) => one.text === 'Korter.');
    expect(update?.source).toMatchObject({ by: 'Beleidsmedewerker Dordrecht', text: 'Kort.' });
  });

  it('takes a mention in the words for the name, and a message without words as an empty form', async () => {
    const mentions = [{ name: 'Teammanager JGZ', key: 'jgz' }];
    const text = 'Dank je <at>Teammanager JGZ</at>, dat helpt.';
    const message = await table.person('dordrecht').post({ conversationId: regionChannel.id, text, mentions });
    const { card } = await about('papendrecht', 'share-update', message.id);
    expect(inputsOf(card.content).text).toBe('Dank je Teammanager JGZ, dat helpt.');
    const bot = (await table.person('vgz').messages()).find((one) => one.from.bot && one.text === '');
    const empty = await about('papendrecht', 'share-update', bot?.id ?? '');
    expect(inputsOf(empty.card.content).text).toBeUndefined();
  });

  it('speaks the language of who uses it', async () => {
    const message = await said('dordrecht', 'Goed nieuws.');
    expect((await about('papendrecht', 'propose-item', message.id, 'en-GB')).title).not.toContain('agendapunt');
  });
});

describe('searching from the compose box', () => {
  it('finds updates, items and decisions in which all words occur, as cards that work for everybody', async () => {
    const deadline = inDays(20);
    const advice = { title: 'Overdracht in één formulier', text: 'Advies.', deadline, askAll: 'true' };
    await table.did('secretary', 'record-decision', advice);
    const found = await search('vgz', 'overdracht');
    expect(found.type).toBe('result');
    const cards = (found.attachments ?? []).map((one) => readable(one.content));
    expect(cards.length).toBeGreaterThanOrEqual(3);
    for (const card of cards) expect(card.toLowerCase()).toContain('overdracht');
    const one = found.attachments?.find((each) => readable(each.content).includes('formulier\n'));
    const form = await table.person('papendrecht').presses(one?.content as ShownCard, 'Meld jullie antwoord');
    expect(readable(form)).toContain('Hoe staat het ervoor?');
  });

  it('says so when nothing is found', async () => {
    expect(await search('vgz', 'zeppelin')).toEqual({
      type: 'message',
      text: expect.stringContaining('Niets gevonden'),
    });
  });

  it('finds nothing for somebody from outside', async () => {
    const outsider = table.person('outsider');
    const { body } = await outsider.invoke({
      conversationId: await outsider.chat(),
      name: 'composeExtension/query',
      value: { commandId: 'search', parameters: [{ name: 'words', value: 'overdracht' }] },
    });
    expect(JSON.stringify(body)).not.toContain('JGZ duurt');
  });
});

it('takes a chat in which somebody searches or opens a form for no chat with the bot: it may be one between two people', async () => {
  const person = table.person('vgz');
  const conversationId = await person.chat();
  const search = { commandId: 'search', parameters: [{ name: 'words', value: '' }] };
  await person.invoke({ conversationId, name: 'composeExtension/query', value: search });
  await person.invoke({ conversationId, name: 'composeExtension/fetchTask', value: { commandId: 'share-update' } });
  const chatOf = async () => (await table.documents('member')).find((one) => one.person.id === personId('vgz'))?.chat;
  expect(await chatOf()).toBeUndefined();
  await person.whispers('agenda');
  expect(await chatOf()).toMatchObject({ conversationId });
});

describe('forms in a dialog', () => {
  it('opens from a card, stays open filled in when refused, and says what now happens', async () => {
    const help = await table.person('papendrecht').types('help');
    const form = await table.person('papendrecht').presses(help, 'Stel een punt voor');
    const refused = await table.person('papendrecht').presses(form, 'Stel voor', { title: ' ', explanation: 'Want.' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(inputsOf(refused)).toMatchObject({ explanation: 'Want.' });
    const done = await table.person('papendrecht').presses(refused, 'Stel voor', { title: 'Vervoer' });
    expect(readable(done)).toBe('Voorgesteld. De secretaris kijkt ernaar; je hoort het hier.');
  });

  it('has no buttons that a dialog cannot press', async () => {
    const help = await table.person('papendrecht').types('help');
    const form = await table.person('papendrecht').presses(help, 'Deel je ontwikkeling');
    expect(buttons(form).map((one) => one.type)).toEqual(['Action.Submit']);
  });

  it.each(['task/fetch', 'task/submit', 'composeExtension/submitAction'])(
    'answers %s without a button of ours in words',
    async (name) => {
      const { status, body } = await table
        .person('papendrecht', 'en-GB')
        .invoke({ name, value: { data: { iets: 1 } } });
      expect(status).toBe(200);
      expect(body).toMatchObject({ task: { type: 'message', value: expect.stringContaining('button') } });
    },
  );
});

describe('a client without dialogs', () => {
  it('has every form in the card itself', async () => {
    const plain = await setTable({ dialogs: false });
    const help = await plain.person('papendrecht').types('help');
    expect(JSON.stringify(help)).not.toContain('task/fetch');
    const form = await plain.person('papendrecht').presses(help, 'Stel een punt voor');
    const done = await plain.person('papendrecht').presses(form, 'Stel voor', { title: 'Vervoer' });
    expect(readable(done)).toContain('Voorgesteld.');
    await plain.close();
  });
});
