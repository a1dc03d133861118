import { regionChannel } from '../../local/region/place';
import { inDays } from '../days';
import { buttons, readable, type ShownCard } from '../open-table';
import { nameOf, personId, type SetTable, setTable, until } from './set-table';

let table: SetTable;
beforeAll(async () => {
  table = await setTable();
});
afterAll(() => table.close());
afterEach(() => table.local.connector.faults.clear());

/** An advice that the secretary recorded, with the card of it as somebody sees it. */
async function advice(title: string, more: object = {}): Promise<string> {
  const recorded = await table.did('secretary', 'record-decision', {
    title,
    text: 'Wij adviseren één werkwijze in de regio.',
    deadline: inDays(30),
    askAll: 'true',
    ...more,
  });
  return recorded.id;
}

/** Opens a screen as pressing a button would. */
async function opens(key: string, screen: string, params: Record<string, string> = {}, locale?: string) {
  const { body } = await table.person(key, locale).invoke({
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'show', data: { table: { on: { screen, params } } } } },
  });
  return (body as { value: ShownCard }).value;
}

/** Sends whatever somebody could make a client send. */
async function forges(key: string, action: unknown, locale = 'nl-NL') {
  const { status, body } = await table
    .person(key, locale)
    .invoke({ name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
  const answer = body as { statusCode: number; type: string; value: unknown };
  const said = answer.value as { message?: string };
  return { status, answer, words: said.message ?? readable(answer.value) };
}
const execute = (verb: string, data: unknown) => ({ type: 'Action.Execute', verb, data });
const mandateOf = async (id: string, organisationId: string) => {
  const found = await table.document(id);
  return found?.kind === 'decision' ? found.mandates.find((one) => one.organisationId === organisationId) : undefined;
};

describe('two people pressing', () => {
  it('keeps both answers when two delegates report at the same moment', async () => {
    const id = await advice('Samen één zorgpad');
    const [first, second] = await Promise.all([
      opens('papendrecht', 'report-form', { id }),
      opens('dordrecht', 'report-form', { id }),
    ]);
    const answers = await Promise.all([
      table.person('papendrecht').presses(first, 'Meld', { state: 'agreed' }),
      table.person('dordrecht').presses(second, 'Meld', { state: 'declined', reason: 'Er is geen geld voor.' }),
    ]);
    expect(answers.map((one) => readable(one).includes('Gemeld'))).toEqual([true, true]);
    expect([await mandateOf(id, 'papendrecht'), await mandateOf(id, 'dordrecht')]).toMatchObject([
      { state: 'agreed', answeredBy: { name: nameOf('papendrecht') } },
      { state: 'declined', reason: 'Er is geen geld voor.' },
    ]);
  });

  it('tells the second delegate on an old card who answered meanwhile, and gives the form back', async () => {
    const id = await advice('Eén loket voor aanstaande ouders', { rule: 'majority' });
    const first = await opens('papendrecht', 'report-form', { id });
    const second = await opens('alblasserdam', 'report-form', { id });
    await table.person('papendrecht').presses(first, 'Meld', { state: 'agreed' });
    const refused = await table
      .person('alblasserdam')
      .presses(second, 'Meld', { state: 'conditional', condition: 'Alleen met een evaluatie na een jaar.' });
    expect(readable(refused)).toContain(`${nameOf('papendrecht')} meldde intussen al een antwoord`);
    expect(JSON.stringify(refused)).toContain('Alleen met een evaluatie na een jaar.');
    expect(await mandateOf(id, 'papendrecht')).toMatchObject({ state: 'agreed' });
    const corrected = await table.person('alblasserdam').presses(refused, 'Meld');
    expect(readable(corrected)).toContain('Gemeld.');
    const mandate = await mandateOf(id, 'papendrecht');
    expect(mandate).toMatchObject({ state: 'conditional', condition: { met: false } });
    expect(mandate?.trace).toHaveLength(2);
  });

  it('shows how it ended to who presses on a card from before the end', async () => {
    const id = await advice('Een gezamenlijke folder', { askAll: 'false', asked: 'papendrecht,dordrecht' });
    const old = await opens('papendrecht', 'report-form', { id });
    const other = await opens('dordrecht', 'report-form', { id });
    await table.person('dordrecht').presses(other, 'Meld', { state: 'declined', reason: 'Dit doen wij al.' });
    const answer = await table.person('papendrecht').presses(old, 'Meld', { state: 'agreed' });
    expect(readable(answer)).toContain('Dit besluit is vervallen.');
    expect(buttons(answer).map((one) => one.title)).not.toContain('Meld');
  });
});

describe('the same thing twice', () => {
  it.each(['twice', 'twice-at-once'] as const)(
    'posts one update when Teams delivers the press %s, with the same answer',
    async (how) => {
      const delegate = table.person('papendrecht');
      const form = await opens('papendrecht', 'update-form');
      table.local.connector.log.clear();
      table.local.connector.faults.onDelivery({ activity: 'adaptiveCard/action', do: how });
      const text = `De inloop is verhuisd (${how}).`;
      const answer = await delegate.presses(form, 'Deel met de coalitie', { text });
      expect(readable(answer)).toContain('Gedeeld.');
      expect((await table.documents('update')).filter((one) => one.text === text)).toHaveLength(1);
      const statuses = table.local.connector.log.entries().filter((one) => one.direction === 'to-bot');
      const messages = async () =>
        (await delegate.messages()).filter((one) => JSON.stringify(one.attachments).includes(text)).length;
      await until('its card in the channel', async () => (await messages()) > 0);
      expect(await messages()).toBe(1);
      expect(statuses.map((one) => one.status)).toEqual([200, 200]);
    },
  );

  it.each(['twice', 'twice-at-once'] as const)('answers a typed word once when it is delivered %s', async (how) => {
    table.local.connector.log.clear();
    table.local.connector.faults.onDelivery({ activity: 'message', do: how });
    await table.person('papendrecht').types('help');
    expect(table.calls('POST')).toHaveLength(1);
  });

  it('makes one agenda item of a bottleneck that two people put on the agenda at once', async () => {
    const update = await table.did('papendrecht', 'post-update', { type: 'bottleneck', text: 'Er is geen tolk.' });
    const [mine, theirs] = await Promise.all([
      opens('papendrecht', 'update', { id: update.id }),
      opens('dordrecht', 'update', { id: update.id }),
    ]);
    const answers = await Promise.all([
      table.person('papendrecht').presses(mine, 'Zet op de agenda'),
      table.person('dordrecht').presses(theirs, 'Zet op de agenda'),
    ]);
    for (const answer of answers) expect(readable(answer)).toContain('Er is geen tolk.');
    expect((await table.documents('agendaItem')).filter((one) => one.title === 'Er is geen tolk.')).toHaveLength(1);
  });

  it('shares once when somebody sends the same form twice', async () => {
    const form = await opens('papendrecht', 'update-form');
    const delegate = table.person('papendrecht');
    const text = 'Het spreekuur is nu ook op zaterdag.';
    const answers = [
      await delegate.presses(form, 'Deel met de coalitie', { text }),
      await delegate.presses(form, 'Deel met de coalitie', { text }),
    ];
    for (const answer of answers) expect(readable(answer)).toContain('Gedeeld.');
    expect((await table.documents('update')).filter((one) => one.text === text)).toHaveLength(1);
  });

  it('loses nothing of who fills in the same form again with something new', async () => {
    const form = await table.person('papendrecht').types('deel');
    const delegate = table.person('papendrecht');
    await delegate.presses(form, 'Deel met de coalitie', { text: 'Er is een nieuwe locatie.', for: 'papendrecht' });
    await delegate.presses(form, 'Deel met de coalitie', { text: 'De locatie is open.', for: 'papendrecht' });
    const texts = (await table.documents('update')).map((one) => one.text);
    expect(texts).toEqual(expect.arrayContaining(['Er is een nieuwe locatie.', 'De locatie is open.']));
  });

  it('takes the same form of two people as two', async () => {
    const form = await table.person('papendrecht').types('deel');
    const typed = { type: 'nothing', text: '' };
    await table.person('papendrecht').presses(form, 'Deel met de coalitie', { ...typed, for: 'papendrecht' });
    await table.person('dordrecht').presses(form, 'Deel met de coalitie', { ...typed, for: 'dordrecht' });
    const nothing = (await table.documents('update')).filter((one) => one.type === 'nothing');
    expect(nothing.map((one) => one.for.organisationId).sort()).toEqual(['dordrecht', 'papendrecht']);
  });
});

describe('a person without the right', () => {
  const acts: Readonly<Record<string, (ids: { item: string; decision: string; meeting: string }) => object>> = {
    'change-settings': () => ({ region: 'Elders' }),
    'hand-over-role': () => ({ role: 'secretary', person: personId('papendrecht') }),
    'add-organisations': () => ({ list: 'Gemeente Elders' }),
    'edit-organisation': () => ({ organisation: 'vgz', name: 'Anders' }),
    'match-name': () => ({ said: 'Elders', organisation: 'vgz' }),
    'confirm-member': () => ({ person: personId('papendrecht'), organisations: 'vgz' }),
    'accept-item': ({ item }) => ({ item }),
    'postpone-item': ({ item }) => ({ item, reason: 'Later.' }),
    'decline-item': ({ item }) => ({ item, reason: 'Niet regionaal.' }),
    'place-item': ({ item }) => ({ item, rank: 1 }),
    'time-item': ({ item }) => ({ item, minutes: 30 }),
    'plan-meeting': () => ({ date: inDays(60) }),
    'change-meeting': ({ meeting }) => ({ meeting, place: 'Elders' }),
    'cancel-meeting': ({ meeting }) => ({ meeting }),
    'close-meeting': ({ meeting }) => ({ meeting }),
    'record-decision': () => ({ title: 'Mijn besluit', text: 'Zo.', deadline: inDays(10), askAll: 'true' }),
    'extend-deadline': ({ decision }) => ({ decision, deadline: inDays(90) }),
    'amend-decision': ({ decision }) => ({ decision, text: 'Toch anders.' }),
    'split-costs': ({ decision }) => ({ decision, total: '100', split: 'equal' }),
    'ask-also': ({ decision }) => ({ decision, organisations: 'zilveren-kruis' }),
    'reopen-decision': ({ decision }) => ({ decision, because: 'Zomaar.' }),
    'plan-landing': ({ decision }) => ({ decision, reviewOn: inDays(90) }),
    'note-call': ({ decision }) => ({ decision, organisation: 'vgz', note: 'Nooit gebeld.' }),
    'leave-organisation': () => ({ organisation: 'vgz' }),
    'rejoin-organisation': () => ({ organisation: 'vgz' }),
  };
  let ids: { item: string; decision: string; meeting: string };
  beforeAll(async () => {
    const item = await table.did('dordrecht', 'propose-item', { title: 'Vervoer naar de kraamkliniek' });
    const meeting = await table.did('secretary', 'plan-meeting', { date: inDays(45) });
    ids = { item: item.id, meeting: meeting.id, decision: await advice('Een regionale kraamkliniek') };
  });

  /** Without what the bot notes about its own messages. */
  const whatPeopleDid = async () =>
    [
      ...(await table.documents('agendaItem')),
      ...(await table.documents('decision')),
      ...(await table.documents('meeting')),
      ...(await table.documents('member')),
      ...(await table.documents('coalition')),
    ].map(({ id, state, trace }) => ({ id, state, trace }));

  it.each(Object.keys(acts))('is told kindly whom to ask for %s, in their own language', async (verb) => {
    const before = await whatPeopleDid();
    const data = { table: { on: { screen: 'help' }, input: acts[verb]?.(ids) } };
    const dutch = await forges('papendrecht', execute(verb, data));
    const english = await forges('papendrecht', execute(verb, data), 'en-GB');
    expect([dutch.status, english.status]).toEqual([200, 200]);
    expect(dutch.words).toContain(`Vraag het aan ${nameOf('secretary')}`);
    expect(english.words).toContain(`Ask ${nameOf('secretary')}`);
    expect(await whatPeopleDid()).toEqual(before);
  });

  it('leaves a condition to the chair, also for the secretary', async () => {
    const id = await advice('Met een voorwaarde');
    await table.did('dordrecht', 'report-mandate', {
      decision: id,
      state: 'conditional',
      condition: 'Eerst een proef.',
    });
    const input = { decision: id, organisation: 'dordrecht', met: true };
    const data = { table: { on: { screen: 'decision', params: { id } }, input } };
    const { words } = await forges('secretary', execute('meet-condition', data));
    expect(words).toContain(`Dit doet alleen de voorzitter (${nameOf('chair')}).`);
    expect(await mandateOf(id, 'dordrecht')).toMatchObject({ condition: { met: false } });
  });

  it('cannot answer for an organisation they do not represent', async () => {
    const id = await advice('Voor een ander');
    const input = { decision: id, organisation: 'vgz', state: 'agreed' };
    const data = { table: { on: { screen: 'decision', params: { id } }, input } };
    const { words } = await forges('papendrecht', execute('report-mandate', data));
    expect(words).toContain('Jij vertegenwoordigt VGZ niet.');
    expect(await mandateOf(id, 'vgz')).toMatchObject({ state: 'open' });
  });
});

describe('a form that is refused', () => {
  const long = `${'Wij willen dit regionaal doen. '.repeat(330)}Einde.`.slice(0, 10_000);

  it('comes back with an empty text', async () => {
    const form = await opens('papendrecht', 'update-form');
    const refused = await table.person('papendrecht').presses(form, 'Deel met de coalitie', {
      type: 'question',
      text: '   ',
      theme: 'pregnancy',
    });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(refused).toMatchObject({ body: expect.anything() });
    expect(JSON.stringify(refused)).toContain('"value":"pregnancy"');
    expect(JSON.stringify(refused)).toContain('"value":"question"');
  });

  it.each(['nl-NL', 'en-GB'])('keeps 10,000 characters and says that it is too long (%s)', async (locale) => {
    const id = await advice('Een lang verhaal');
    const form = await opens('papendrecht', 'report-form', { id }, locale);
    const [send, tooLong] = locale === 'nl-NL' ? ['Meld', 'Dit is te lang'] : ['Report', 'too long'];
    const refused = await table
      .person('papendrecht', locale)
      .presses(form, send ?? '', { state: 'declined', reason: long });
    expect(readable(refused)).toContain(tooLong);
    expect(JSON.stringify(refused)).toContain(long);
  });

  it('keeps a very long line that was typed to the bot, through the form and its refusal', async () => {
    const typed = `${'Het vervoer is niet geregeld. '.repeat(460)}Einde.`;
    const form = await table.person('papendrecht').types(`knelpunt ${typed}`);
    const refused = await table.person('papendrecht').presses(form, 'Deel met de coalitie', { for: 'papendrecht' });
    expect(readable(refused)).toContain('Dit is te lang');
    expect(JSON.stringify(refused)).toContain(typed);
  });

  it('says under the field that a date lies in the past', async () => {
    const form = await opens('secretary', 'decision-form');
    const refused = await table
      .person('secretary')
      .presses(form, 'Leg vast en vraag akkoord', { title: 'Te laat', text: 'Advies.', deadline: '2020-01-01' });
    expect(readable(refused)).toContain('Deze dag is al geweest.');
    expect(JSON.stringify(refused)).toContain('"value":"Te laat"');
    const id = await advice('Voorgelegd in het verleden');
    const report = await opens('papendrecht', 'report-form', { id });
    const again = await table
      .person('papendrecht')
      .presses(report, 'Meld', { state: 'submitted', bodyDate: '2020-01-01' });
    expect(readable(again)).toContain('Deze dag is al geweest.');
  });

  it('says under the field that a deadline lies before the meeting whose advice it is', async () => {
    const day = inDays(50);
    await table.did('secretary', 'plan-meeting', { date: day });
    const form = await opens('secretary', 'decision-form');
    const typed = { title: 'Te vroeg', text: 'Advies.', meetingDate: day, deadline: inDays(40) };
    const refused = await table.person('secretary').presses(form, 'Leg vast en vraag akkoord', typed);
    expect(readable(refused)).toContain('Deze dag is vóór de vergadering.');
    expect(JSON.stringify(refused)).toContain('"value":"Te vroeg"');
    expect(JSON.stringify(refused)).toContain(`"value":"${day}"`);
  });

  it('lets the secretary name an organisation that nobody knows, and asks again', async () => {
    const id = await advice('Wie is dat');
    const form = await opens('secretary', 'report-form', { id, any: 'yes' });
    const typed = { organisation: 'Gemeente Elders', state: 'declined', reason: 'Wij willen dit anders.' };
    const refused = await table.person('secretary').presses(form, 'Meld', typed);
    expect(readable(refused)).toContain('Deze organisatie kennen we niet.');
    expect(JSON.stringify(refused)).toContain('Wij willen dit anders.');
  });

  it('keeps what was typed over an update that becomes empty', async () => {
    const update = await table.did('papendrecht', 'post-update', { type: 'progress', text: 'Het gaat goed.' });
    const form = await opens('papendrecht', 'update-form', { update: update.id });
    const refused = await table.person('papendrecht').presses(form, 'Opslaan', { text: ' ' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(await table.document(update.id)).toMatchObject({ text: 'Het gaat goed.' });
  });
});

describe('data that no button of ours carries', () => {
  const on = { screen: 'help' };
  const unknown = 'Deze knop kennen we niet';

  it.each(['register-member', 'record-outcome', 'connect-channel', 'stand-card', 'link-item', 'settle-decision'])(
    'refuses %s, which only follows by itself',
    async (verb) => {
      const input = { person: { id: personId('outsider'), name: 'Iemand' }, guest: false };
      const { status, words } = await forges('papendrecht', execute(verb, { table: { on, input } }));
      expect([status, words.includes(unknown)]).toEqual([200, true]);
      expect(await table.document(`member:${personId('outsider')}`)).toBeUndefined();
    },
  );

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('knows no action %p', async (verb) => {
    const { status, answer, words } = await forges('papendrecht', execute(verb, { table: { on } }));
    expect(status).toBe(200);
    expect(words).toContain(verb === '' ? 'Wat kan ik voor je doen?' : unknown);
    expect(answer.statusCode).toBe(200);
  });

  it.each(['constructor', '__proto__', 'nergens'])('knows no screen %p', async (screen) => {
    const { status, words } = await forges('papendrecht', execute('show', { table: { on: { screen } } }));
    expect([status, words]).toEqual([200, 'Dit is er niet meer.']);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'tafel'],
    ['a list', []],
    ['no table', { iets: 'anders' }],
    ['a table that is a number', { table: 7 }],
    ['a place that is a list', { table: { on: ['help'] } }],
    ['parameters that are numbers', { table: { on: { screen: 'help', params: { typed: 7 } } } }],
    ['parameters as large as a book', { table: { on: { screen: 'help', params: { typed: 'a'.repeat(60_000) } } } }],
  ])('refuses %s with words', async (_, data) => {
    const dutch = await forges('papendrecht', execute('post-update', data));
    const english = await forges('papendrecht', execute('post-update', data), 'en-GB');
    expect([dutch.status, english.status]).toEqual([200, 200]);
    expect(dutch.words).toContain(unknown);
    expect(english.words).not.toContain(unknown);
    expect(english.words.length).toBeGreaterThan(10);
  });

  it('refuses a button of another coalition, and shows nothing of it', async () => {
    const other = `${regionChannel.id}-anders`;
    const { status, answer } = await forges(
      'papendrecht',
      execute('show', { table: { on: { screen: 'round' }, coalition: other } }),
    );
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      statusCode: 403,
      value: { message: expect.stringContaining('kanaal waar je niet in zit') },
    });
  });

  it.each([
    ['post-update', { type: ['progress'], text: { toString: 'x' }, for: 7 }],
    ['post-update', { type: 'progress', text: 'Goed.', for: 'papendrecht', source: 'ergens' }],
    ['propose-item', { title: ['a'], minutes: 'veel', updateId: 'decision:x' }, 'item-form'],
    ['report-mandate', { decision: { id: 1 }, state: 'ratified' }],
    ['report-mandate', { decision: 'decision:nergens', state: 'agreed', expectedVersion: {} }],
    ['give-advice', { decision: 'decision:nergens', stance: ['for'], amount: {} }, 'advise-form'],
    ['meet-condition', { decision: 'decision:nergens', organisation: 3, met: [] }, 'meet-form'],
    ['split-costs', { decision: ['a'], total: [], shares: 7 }, 'costs-form'],
    ['amend-decision', { decision: 'decision:nergens', text: {}, asks: 'all' }, 'amend-form'],
    ['report-landing', { decision: 'decision:nergens', state: 'done' }, 'landing-form'],
    ['note-call', { decision: {}, organisation: [] }, 'calls'],
    ['end-deputy', { deputy: 3, from: 'gisteren' }, 'deputies'],
    ['say-organisations', { organisations: { 0: 'vgz' } }, 'join-form'],
    ['say-organisations', { organisations: [1, 2] }, 'join-form'],
    ['confirm-member', { person: 3, organisations: null }],
    ['edit-update', { update: 'member:x', text: 'a' }],
  ])('says what is wrong with the wrong kind of data for %s', async (verb, input, screen = 'update-form') => {
    const { status, answer, words } = await forges('secretary', execute(verb, { table: { on: { screen }, input } }));
    expect([status, answer.statusCode]).toEqual([200, 200]);
    expect(words).toMatch(/Er klopt nog iets niet|Dit is er niet meer/);
    expect(words).not.toContain('undefined');
  });

  it('never sets the outcome of a decision by hand', async () => {
    const id = await advice('Bij voorbaat bekrachtigd', { state: 'ratified', mandates: [] });
    expect(await table.document(id)).toMatchObject({ state: 'open' });
    const input = { decision: id, state: 'agreed', outcome: 'ratified', mandates: [] };
    await forges('papendrecht', execute('report-mandate', { table: { on, input } }));
    expect(await table.document(id)).toMatchObject({ state: 'open' });
  });
});
