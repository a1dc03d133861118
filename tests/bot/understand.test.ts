import { understand } from '../../bot/understand';
import { inputsOf, openTable, readable } from '../open-table';

const opensWith = (typed: string) => understand(typed).screen;

describe('what people type', () => {
  it.each([
    ['help', ['help', 'hulp', 'hallo', 'hoi', 'hello', 'hi', '?', 'menu', 'wie ben jij?', 'who are you?', '']],
    ['round', ['rondje', 'ronde', 'round', 'ontwikkelingen', 'updates']],
    ['update-form', ['deel', 'delen', 'ontwikkeling', 'share', 'update', 'knelpunt', 'parel']],
    ['agenda', ['agenda', 'vergadering', 'meeting']],
    ['item-form', ['voorstel', 'agendapunt', 'punt', 'propose', 'proposal']],
    ['decisions', ['besluiten', 'besluit', 'decisions', 'decision']],
    ['decision-form', ['leg vast', 'vastleggen', 'record']],
    ['pending', ['akkoorden', 'akkoord', 'mandaten', 'mandaat', 'mandates', 'mandate', 'pending', 'openstaand']],
    ['pending', ['openstaande akkoorden']],
    ['calls', ['bellijst', 'bellen', 'call list', 'calls']],
    ['deputy-form', ['vervanger', 'vervanging', 'vervangers', 'deputy', 'deputies']],
    ['set-up-form', ['start', 'inrichten', 'set up', 'setup']],
    ['coalition', ['coalitie', 'coalition', 'organisaties', 'organisations', 'wie', 'who']],
    ['join-form', ['wie ben ik', 'who am i', 'ik ben', 'meedoen', 'join']],
    ['plan-form', ['plan', 'plannen', 'plan een vergadering']],
    ['settings', ['instellingen', 'settings']],
    ['hearing-form', ['herinneringen', 'herinnering', 'reminders', 'meldingen', 'notifications']],
    ['hearing-form', ['Wanneer krijg ik bericht?', 'when do I hear?', 'Stop!', 'stop met herinneringen']],
    ['hearing-form', ['Stop reminding me.', 'stop reminders', 'stop herinneringen']],
  ])('opens %s for %j', (screen, typed) => {
    expect(typed.map(opensWith)).toEqual(typed.map(() => screen));
  });

  it.each([
    ['pending', ['akkorden', 'Akoorden', 'mandat', 'MANDATEN', 'akkoord?']],
    ['round', ['rondje ', '  Rondje!', 'rondtje', 'RONDJE', 'rondje...']],
    ['agenda', ['AGENDA', 'agendda', 'agend', 'agenda?', 'Agenda.']],
    ['decisions', ['besluitn', 'beslluiten', 'besluiten ?']],
    ['calls', ['belijst', 'Bellijst?']],
    ['deputy-form', ['vervangr', 'Vervanger!']],
    ['help', ['Help!', 'HELP', 'hallo?']],
    ['coalition', ['organisatie', 'coallitie']],
    ['join-form', ['Wie  ben   ik?', 'wie ben ik']],
    ['round', ['óntwikkelingen']],
    ['hearing-form', ['herineringen', 'stop met herinnering', 'remindrs']],
    ['settings', ['instelingen', 'setings']],
  ])('recognises %s in the near misses %j', (screen, typed) => {
    expect(typed.map(opensWith)).toEqual(typed.map(() => screen));
  });

  it.each([
    'agent',
    'Is er nog een agent bij de vergadering?',
    'heel',
    'veel',
    'munt',
    'Wanneer is de volgende vergadering?',
    'Wij besluiten dat later.',
    'Kan iemand mij helpen met de agenda?',
    'start je laptop eens opnieuw op',
    'geld',
    'bellen we morgen even?',
    'stellen',
    'alles',
    'Stop daar maar mee, het werkt al.',
    'Wij stoppen met het spreekuur',
    'stap',
    'step',
    'stop met vergaderingen',
    'Wanneer krijg ik bericht van de gemeente?',
    'De zorginstellingen doen mee.',
    'bestellingen',
    'stellingen',
    'constructor',
    '__proto__',
  ])('does not take %j for a word of its own, and keeps it', (typed) => {
    expect(understand(typed)).toEqual({ screen: 'help', params: { typed } });
  });

  it('takes along what follows "deel", "knelpunt" or "voorstel", line by line', () => {
    expect(understand('deel: Er is een inloop.\nElke dinsdag.')).toEqual({
      screen: 'update-form',
      params: { text: 'Er is een inloop.\nElke dinsdag.' },
    });
    expect(understand('Knelpunt er is geen tolk')).toEqual({
      screen: 'update-form',
      params: { text: 'er is geen tolk', type: 'bottleneck' },
    });
    expect(understand('voorstel één intake')).toEqual({ screen: 'item-form', params: { text: 'één intake' } });
  });
});

describe('what is not understood', () => {
  let table: Awaited<ReturnType<typeof openTable>>;
  beforeAll(async () => {
    table = await openTable({ dialogs: false });
  });
  afterAll(() => table.close());

  const sentence = 'De wachttijd bij de kraamzorg is < 3 weken & wordt > 5 weken, zegt "men".';

  it.each([
    ['Deel je ontwikkeling', 'text'],
    ['Stel een punt voor', 'title'],
  ])('is kept as it was typed, for "%s"', async (button, field) => {
    const delegate = table.person('papendrecht');
    const help = await delegate.types(sentence);
    expect(readable(help)).toContain('Dit begrijp ik niet, maar ik bewaar het voor je.');
    expect(readable(help)).toContain(sentence);
    const form = await delegate.presses(help, button);
    expect(inputsOf(form)[field]).toBe(sentence);
  });

  it('keeps what looks like markup and is none', async () => {
    const help = await table.person('papendrecht').types('wij gebruiken <b>vet</b> en <formulier A>');
    expect(readable(help)).toContain('wij gebruiken <b>vet</b> en <formulier A>');
  });
});
