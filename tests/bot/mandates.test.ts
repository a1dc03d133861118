import { buttons, inputsOf, readable, type ShownCard } from '../open-table';
import { opens } from './opens';
import { nameOf, personId, type SetTable, setTable, until } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
let time: ReturnType<typeof timePasses>;
beforeEach(async () => {
  time = timePasses();
  table = await setTable({ dialogs: false, clock: time.clock });
});
afterEach(() => table.close());

const text = 'Wij adviseren één intake in de hele regio.';
/** Three are asked, of whom all must agree, unless `typed` says otherwise. */
const records = async (typed: Record<string, string> = {}): Promise<string> =>
  (
    await table.did('secretary', 'record-decision', {
      title: 'Eén intake',
      text,
      deadline: time.date(30),
      asked: 'papendrecht,dordrecht,vgz',
      ...typed,
    })
  ).id;
const decision = async (id: string) => {
  const found = await table.document(id);
  if (found?.kind !== 'decision') throw new Error('no decision');
  return found;
};
const mandate = async (id: string, organisation: string) => {
  const found = (await decision(id)).mandates.find((one) => one.organisationId === organisation);
  if (!found) throw new Error(`${organisation} is not asked`);
  return found;
};
const agrees = (id: string, ...keys: readonly string[]) =>
  Promise.all(keys.map((key) => table.did(key, 'report-mandate', { decision: id, state: 'agreed' })));
const see = (key: string, screen: string, params: Record<string, string> = {}) => opens(table, { key }, screen, params);
/** Presses one button after another, typing in the form that the last but one opened. */
async function goes(key: string, card: ShownCard, ways: readonly string[], typed: Record<string, string> = {}) {
  let shown = card;
  for (const [index, title] of ways.entries())
    shown = await table.person(key).presses(shown, title, index === ways.length - 1 ? typed : {});
  return shown;
}
const titles = (card: ShownCard) => buttons(card).map((one) => one.title);
const told = async (key: string, words: string) =>
  (await table.person(key).messages()).some(
    (one) => one.text.includes(words) && one.mentions.some((mention) => mention.key === key),
  );
/** The newest card of a decision that everybody sees in the channel. */
const standing = async (id: string): Promise<ShownCard> => {
  const card = (await decision(id)).cards.at(-1);
  const message = (await table.person('vgz').messages()).find((one) => one.id === card);
  return message?.attachments[0]?.content as ShownCard;
};

describe('advice at the table', () => {
  it('stands beside the answer of the body, and it shows that the two differ', async () => {
    const id = await records({ rule: 'majority' });
    const form = await goes('papendrecht', await see('papendrecht', 'decision', { id }), ['Zo adviseer ik']);
    expect(inputsOf(form).stance).toBeUndefined();
    const refused = await goes('papendrecht', form, ['Zo adviseer ik'], { stance: 'for-if', text: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(inputsOf(refused)).toMatchObject({ stance: 'for-if' });
    const said = await goes('papendrecht', refused, ['Zo adviseer ik'], { stance: 'for', text: 'Het scheelt reizen.' });
    expect(readable(said)).toContain('Iedereen ziet je advies');
    expect(readable(said)).toContain('Advies: ja 1');
    expect((await mandate(id, 'papendrecht')).state).toBe('open');

    const answer = await see('papendrecht', 'report-form', { id });
    await goes('papendrecht', answer, ['Meld'], { state: 'declined', reason: 'De raad wil niet.' });
    const all = readable(await see('dordrecht', 'answers', { id }));
    expect(all).toContain('advies: ja: Het scheelt reizen.');
    expect(all).toContain('anders dan het advies');
  });

  it('can be noted by the secretary for who is not in the channel', async () => {
    const id = await records({ asked: 'sliedrecht,vgz' });
    const more = await goes('secretary', await see('secretary', 'decision', { id }), ['Meer']);
    const form = await goes('secretary', more, ['Noteer een advies namens een organisatie']);
    await goes('secretary', form, ['Zo adviseer ik'], { organisation: 'sliedrecht', stance: 'against' });
    expect((await mandate(id, 'sliedrecht')).advice).toMatchObject({ stance: 'against', as: 'secretary' });
  });
});

describe('where a form opens in a dialog', () => {
  it('is said in one sentence what now happens, and the card for all follows', async () => {
    const other = await setTable({ dialogs: true, clock: time.clock });
    const asked = { title: 'Eén intake', text, deadline: time.date(30), asked: 'papendrecht,dordrecht,vgz' };
    const { id } = await other.did('secretary', 'record-decision', asked);
    const card = await opens(other, { key: 'papendrecht' }, 'decision', { id });
    const dialog = await other.person('papendrecht').presses(card, 'Zo adviseer ik');
    expect(readable(dialog)).toContain('Het telt niet mee voor de uitkomst.');
    const refused = await other.person('papendrecht').presses(dialog, 'Zo adviseer ik', { stance: 'for-if' });
    expect(inputsOf(refused)).toMatchObject({ stance: 'for-if' });
    const sent = await other.person('papendrecht').presses(refused, 'Zo adviseer ik', { text: 'Er is geld.' });
    expect(readable(sent)).toBe('Opgeslagen. Iedereen ziet je advies; het antwoord van je achterban meld je later.');
    const sure = await opens(other, { key: 'secretary' }, 'leave-form', { organisation: 'vgz' });
    await other.person('secretary').presses(sure, 'Ja, laat niet meer meedoen');
    const [found] = await other.documents('decision');
    expect(found?.mandates.map((one) => one.state)).toEqual(['open', 'open', 'released']);
    await other.close();
  });
});

describe('an answer namens another', () => {
  it('says how one knows it; without that it is refused and nothing typed is lost', async () => {
    const id = await records();
    const form = await see('chair', 'report-form', { id, any: 'yes' });
    const typed = { organisation: 'vgz', state: 'submitted', bodyDate: time.date(9), reference: '2026-12' };
    const refused = await goes('chair', form, ['Meld'], { ...typed, onWordOf: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect(inputsOf(refused)).toMatchObject(typed);
    await goes('chair', refused, ['Meld'], { onWordOf: 'directie, gebeld' });
    expect(await mandate(id, 'vgz')).toMatchObject({ answeredAs: 'chair', onWordOf: 'directie, gebeld' });
  });
});

describe('a condition', () => {
  it('is marked met by the chair, contradicted by who set it, and marked again', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'dordrecht');
    const condition = { state: 'conditional', condition: 'Eerst een proef.', satisfiedBy: 'Er is een verslag.' };
    await goes('vgz', await see('vgz', 'report-form', { id }), ['Meld'], condition);
    const card = await see('chair', 'decision', { id });
    expect(readable(card)).toContain('VGZ: Eerst een proef.');
    expect(readable(card)).toContain('Voldaan als: Er is een verslag.');
    const how = ['Meer', 'Aan voldaan, en zeg hoe', 'Vink de voorwaarde af'];
    const met = await goes('chair', card, how, { how: 'Het verslag is besproken.' });
    expect(readable(met)).toContain('Bekrachtigd');
    expect(readable(met)).toContain('waarvan 1 met een voorwaarde waaraan is voldaan');
    expect(readable(met)).toContain('Hoe: Het verslag is besproken.');
    await until('who set it was told', () => told('vgz', 'Klopt dat niet?'));

    const against = await goes('vgz', await see('vgz', 'decision', { id }), ['Niet aan voldaan']);
    expect(readable(against)).toContain('Voorwaarde: Eerst een proef.');
    const said = await goes('vgz', against, ['Niet aan voldaan'], { reason: 'Het verslag gaat over iets anders.' });
    expect(readable(said)).toContain('Gezegd. De voorwaarde staat weer open');
    expect((await decision(id)).state).toBe('open');
    await until('the chair was told', () => told('chair', 'niet voldaan'));

    const again = await see('chair', 'decision', { id });
    expect(readable(again)).toContain(`${nameOf('vgz')} zegt van niet: Het verslag gaat over iets anders.`);
    await goes('chair', again, ['Aan voldaan: VGZ']);
    expect((await decision(id)).state).toBe('ratified');
  });
});

describe('an amendment', () => {
  const newText = 'Wij adviseren twee intakes in de hele regio.';
  const amends = async (id: string, typed: Record<string, string> = {}) => {
    const more = await goes('secretary', await see('secretary', 'decision', { id }), ['Meer']);
    const form = await goes('secretary', more, ['Pas de tekst aan']);
    expect(inputsOf(form)).toMatchObject({ text, asks: 'answered', deadline: time.date(30) });
    return goes('secretary', form, ['Pas de tekst aan'], { text: newText, because: 'Eén is te weinig.', ...typed });
  };

  it('asks again who answered, keeps what they said, and shows word by word what changed', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'dordrecht');
    expect(readable(await amends(id, { asks: 'named', organisations: 'papendrecht' }))).toContain('De nieuwe versie');
    expect((await mandate(id, 'papendrecht')).state).toBe('open');
    expect((await mandate(id, 'dordrecht')).state).toBe('agreed');
    expect(readable(await see('vgz', 'answers', { id }))).toContain('Op versie 1: Akkoord');
    const changes = await goes('vgz', await see('vgz', 'decision', { id }), ['Meer', 'Wat er veranderde']);
    expect(readable(changes)).toContain('Waarom: Eén is te weinig.');
    const runs = JSON.stringify(changes);
    expect(runs).toMatch(/"text":"één"[^}]*"strikethrough":true/);
    expect(runs).toMatch(/"text":"twee"[^}]*"underline":true/);
    await until('the new text for all', async () => readable(await standing(id)).includes(newText));
  });

  it('shows the new text to who answers on the old one, with their answer still filled in', async () => {
    const id = await records();
    const form = await see('vgz', 'report-form', { id });
    await amends(id);
    const typed = { state: 'declined', reason: 'Eén intake is te veel.' };
    const refused = await goes('vgz', form, ['Meld'], typed);
    expect(readable(refused)).toContain('De tekst van dit besluit is intussen aangepast.');
    expect(readable(refused)).toContain(newText);
    expect(inputsOf(refused)).toMatchObject(typed);
    await goes('vgz', refused, ['Meld']);
    expect(await mandate(id, 'vgz')).toMatchObject({ state: 'declined', version: 2 });
  });

  it('is refused to a second one who changes the same text at the same time, who sees what became of it', async () => {
    const id = await records();
    const form = await see('chair', 'amend-form', { id });
    await amends(id);
    const refused = await goes('chair', form, ['Pas de tekst aan'], { text: 'Drie intakes.' });
    expect(readable(refused)).toContain(newText);
    expect(inputsOf(refused).text).toBe('Drie intakes.');
  });
});

describe('money', () => {
  it('is split in own figures; a line that is not understood is named, and nothing typed is lost', async () => {
    const id = await records();
    const more = await goes('secretary', await see('secretary', 'decision', { id }), ['Meer']);
    const form = await goes('secretary', more, ['Verdeel de kosten']);
    const shares = 'Gemeente Papendrecht: 6.000\nGemeente Dordrecht: zesduizend\nVGZ: 1.000,50';
    const typed = { total: '13.000,75', split: 'own', shares };
    const refused = await goes('secretary', form, ['Verdeel de kosten'], typed);
    expect(readable(refused)).toContain('Dit is geen bedrag.');
    expect(readable(refused)).toContain('Het gaat om deze regel: Gemeente Dordrecht: zesduizend');
    expect(inputsOf(refused)).toMatchObject(typed);
    const right = { shares: shares.replace('zesduizend', '€ 6.000') };
    const split = readable(await goes('secretary', refused, ['Verdeel de kosten'], right)).replaceAll('\u00a0', ' ');
    expect(split).toContain('De kosten zijn verdeeld.');
    expect(split).toContain('Het kost samen € 13.000,75');
    expect(split).toContain('Gevraagd € 13.000,50');
    expect(split).toContain('Er wordt € 0,25 minder gevraagd dan het kost.');

    const advice = await goes('papendrecht', await see('papendrecht', 'decision', { id }), ['Zo adviseer ik']);
    await goes('papendrecht', advice, ['Zo adviseer ik'], { stance: 'for', amount: '5.500', means: 'GALA' });
    const answer = await see('papendrecht', 'report-form', { id });
    expect(readable(answer).replaceAll('\u00a0', ' ')).toContain('Gevraagd: € 6.000.');
    const odd = await goes('papendrecht', answer, ['Meld'], { state: 'agreed', amount: '-5' });
    expect(readable(odd)).toContain('Een bedrag kan niet onder nul zijn.');
    await goes('papendrecht', odd, ['Meld'], { amount: '5.750,50', dependsOn: 'vgz' });
    const all = readable(await see('vgz', 'answers', { id })).replaceAll('\u00a0', ' ');
    expect(all).toContain(
      'Gevraagd € 6.000 · Toegezegd € 5.500 · Akkoord € 5.750,50 · uit GALA · als ook ○ VGZ meedoet',
    );
    const card = readable(await see('vgz', 'decision', { id })).replaceAll('\u00a0', ' ');
    expect(card).toContain('is € 249,50 minder dan daarvoor gevraagd werd');
    expect(card).toContain('€ 5.750,50 hangt af van organisaties die nog niet akkoord zijn.');
  });
});

describe('who is asked', () => {
  it('can be one more while it runs, and the outcome waits for them', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'dordrecht');
    const ways = ['Meer', 'Vraag nog een organisatie', 'Vraag nog een organisatie'];
    const asked = await goes('chair', await see('chair', 'decision', { id }), ways, {
      organisations: 'zilveren-kruis',
    });
    expect(readable(asked)).toContain('Gevraagd. De uitkomst wacht nu ook op hen.');
    expect(readable(asked)).toContain('2 van 4 akkoord');
    await agrees(id, 'vgz');
    expect((await decision(id)).state).toBe('open');
    await agrees(id, 'zilveren-kruis');
    expect((await decision(id)).state).toBe('ratified');
  });

  it('can be a kind, or whom it touches in a municipality', async () => {
    const form = await see('secretary', 'decision-form');
    const typed = { title: 'Samen meten', text, askAll: 'false', reviewOn: time.date(200) };
    await goes('secretary', form, ['Leg vast en vraag akkoord'], { ...typed, askKinds: 'health-insurer' });
    const edit = await see('secretary', 'organisation-form', { organisation: 'vsv-gorinchem' });
    await goes('secretary', edit, ['Opslaan'], { worksIn: 'sliedrecht' });
    const again = await see('secretary', 'decision-form');
    await goes('secretary', again, ['Leg vast en vraag akkoord'], { ...typed, touches: 'dordrecht' });
    const asked = (await table.documents('decision')).map((one) => one.mandates.map((of) => of.organisationId));
    expect(asked).toContainEqual(['vgz']);
    expect(asked).toContainEqual(['dordrecht', 'vgz', 'vsv-drechtsteden']);
  });

  it('no longer is who leaves, after a second press; who comes back is asked nothing by itself', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'dordrecht');
    const form = await see('secretary', 'organisation-form', { organisation: 'vgz' });
    const sure = await goes('secretary', form, ['Laat niet meer meedoen']);
    expect(readable(sure)).toContain('Haar geschiedenis blijft staan.');
    expect((await table.document('coalition'))?.trace.at(-1)?.what).not.toBe('leave-organisation');
    const left = await goes('secretary', sure, ['Ja, laat niet meer meedoen']);
    expect(readable(left)).toContain('Besluiten die lopen zijn bijgewerkt.');
    await until('the outcome anew', async () => (await decision(id)).state === 'ratified');
    expect(readable(await see('dordrecht', 'decision', { id }))).toContain('VGZ · Niet meer gevraagd');
    expect(readable(await see('dordrecht', 'decision', { id }))).toContain('Rust op 2 akkoorden');

    const list = await goes('secretary', await see('secretary', 'organisation-form'), ['Deden eerder mee']);
    const back = await goes('secretary', list, ['Doet weer mee: VGZ']);
    expect(readable(back)).toContain('Besluiten die al liepen, vragen haar niets.');
    expect((await mandate(id, 'vgz')).state).toBe('released');
  });
});

describe('after the outcome', () => {
  it('answers are corrected only once it is reopened, and with a reason', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'vgz');
    await table.did('dordrecht', 'report-mandate', { decision: id, state: 'declined', reason: 'Een vergissing.' });
    expect(titles(await see('dordrecht', 'decision', { id }))).not.toContain('Meld jullie antwoord');
    const ways = ['Meer', 'Heropen voor correcties', 'Heropen voor correcties'];
    const card = await see('secretary', 'decision', { id });
    expect(readable(card)).toContain('Niet akkoord: Gemeente Dordrecht');
    const opened = await goes('secretary', card, ways, { because: 'Het verkeerde vakje.' });
    expect(readable(opened)).toContain('Antwoorden kunnen nu worden aangepast.');
    expect(readable(opened)).toContain('Antwoorden kunnen nog worden aangepast tot en met');

    const form = await goes('dordrecht', await see('dordrecht', 'decision', { id }), ['Meld jullie antwoord']);
    const refused = await goes('dordrecht', form, ['Meld'], { state: 'agreed', because: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    expect((await decision(id)).state).toBe('lapsed');
    await goes('dordrecht', refused, ['Meld'], { because: 'We bedoelden ja.' });
    expect((await decision(id)).state).toBe('ratified');
  });

  it('it lands: each says how it stands with them, and everybody sees the numbers', async () => {
    const id = await records();
    await agrees(id, 'papendrecht', 'dordrecht', 'vgz');
    const plan = ['Meer', 'Wie voert het uit, en wanneer kijken we terug?', 'Opslaan'];
    const planned = { concerns: 'papendrecht,dordrecht', reviewOn: time.date(90) };
    await goes('secretary', await see('secretary', 'decision', { id }), plan, planned);
    const form = await goes('papendrecht', await see('papendrecht', 'decision', { id }), [
      'Meld hoe het er bij jullie voorstaat',
    ]);
    const refused = await goes('papendrecht', form, ['Opslaan'], { state: 'not-here', note: '' });
    expect(readable(refused)).toContain('Vul dit nog in.');
    const said = await goes('papendrecht', refused, ['Opslaan'], {
      state: 'in-place',
      note: 'Bij het consultatiebureau.',
    });
    expect(readable(said)).toContain('bij 1 van 2 organisaties geregeld');
    const where = await goes('vgz', await see('vgz', 'decision', { id }), ['Hoe staat het er lokaal voor?']);
    expect(readable(where)).toContain('Gemeente Papendrecht · Geregeld');
    expect(readable(where)).toContain('Bij het consultatiebureau.');
    expect(titles(where)).not.toContain('Meld hoe het er bij jullie voorstaat');
    await until('for all', async () => readable(await standing(id)).includes('bij 1 van 2 organisaties geregeld'));
    const namens = await see('secretary', 'landing-form', { id, any: 'yes' });
    await goes('secretary', namens, ['Opslaan'], { organisation: 'dordrecht', state: 'in-progress' });
    expect(readable(await see('vgz', 'landing', { id }))).toContain('Gemeente Dordrecht · Bezig');
  });
});

describe('the call list', () => {
  it('is for chair and secretary; a call is noted in one press, and who was called waits at the end', async () => {
    const id = await records({ deadline: time.date(5) });
    await agrees(id, 'dordrecht');
    time.days(8);
    const list = await table.person('chair').whispers('bellijst');
    const words = readable(list);
    expect(words).toContain('dagen te laat');
    expect(words).toContain(`via ${nameOf('alblasserdam')} en ${nameOf('papendrecht')}`);
    expect(words.indexOf('Gemeente Papendrecht')).toBeLessThan(words.indexOf('VGZ'));
    expect(words).not.toContain('Gemeente Dordrecht');
    const noted = await goes('chair', list, ['Gebeld: Gemeente Papendrecht']);
    expect(readable(noted)).toContain('Genoteerd.');
    const after = readable(await see('secretary', 'calls'));
    expect(after.indexOf('VGZ')).toBeLessThan(after.indexOf('Gemeente Papendrecht'));
    expect(after).toContain('gebeld op');
    const form = await see('secretary', 'call-form', { id, organisation: 'vgz' });
    const said = await goes('secretary', form, ['Opslaan'], { note: 'Volgende week.' });
    expect(readable(said)).toContain('“Volgende week.”');
    expect(readable(await see('vgz', 'answers', { id }))).not.toContain('Volgende week.');
    expect(await mandate(id, 'vgz')).toMatchObject({ state: 'open', trace: [{ what: 'note-call' }] });
  });

  it.each(['bellijst', 'bellen', 'call list', 'calls'])('names nobody in the channel for "%s"', async (typed) => {
    await records({ deadline: time.date(5) });
    time.days(8);
    const card = await table.person('chair').types(typed);
    expect(readable(card)).toContain('Dit is voor de voorzitter en de secretaris');
    expect(JSON.stringify(card)).not.toMatch(/VGZ|Papendrecht|voorbij/);
    expect(readable(await goes('chair', card, ['Bekijken']))).toContain('VGZ');
    expect(readable(await goes('vgz', card, ['Bekijken']))).not.toContain('voorbij');
  });
});

describe('a deputy', () => {
  it('is arranged by the delegate, is told, answers in their place, and is ended after a second press', async () => {
    const id = await records();
    await table.person('gp').types('help');
    const form = await table.person('dordrecht').whispers('vervanger');
    expect(inputsOf(form)).toMatchObject({ organisations: 'dordrecht', from: time.date(0) });
    const refused = await goes('dordrecht', form, ['Regel een vervanger'], { deputy: personId('gp'), until: '' });
    expect(readable(refused)).toContain('Dit is geen datum. Kies een dag.');
    const named = await goes('dordrecht', refused, ['Regel een vervanger'], { until: time.date(20) });
    expect(readable(named)).toContain('Geregeld. De vervanger leest het in het kanaal.');
    expect(readable(named)).toContain(nameOf('gp'));
    await until('the deputy was told', () => told('gp', 'namens Gemeente Dordrecht. In die tijd meld jij'));
    expect(readable(await see('chair', 'pending'))).toContain(
      `${nameOf('gp')} (vervangt ${nameOf('dordrecht')} tot en met`,
    );
    const organisations = readable(await see('vgz', 'organisations', { kind: 'municipality' }));
    expect(organisations).toContain(`${nameOf('gp')} (vervangt ${nameOf('dordrecht')} tot en met`);
    const answer = await see('gp', 'report-form', { id });
    expect(readable(await goes('gp', answer, ['Meld'], { state: 'agreed' }))).toContain('Gemeld: akkoord.');
    expect((await mandate(id, 'dordrecht')).answeredAs).toBe('deputy');

    const sure = await goes('dordrecht', await see('dordrecht', 'deputies'), [
      `Stop de vervanging door ${nameOf('gp')}`,
    ]);
    const ended = await goes('dordrecht', sure, ['Ja, stop']);
    expect(readable(ended)).toContain('Er zijn nu geen vervangers.');
    expect(readable(ended)).toContain('Gestopt. De vervanger spreekt niet meer namens de organisatie.');
    expect(titles(await see('gp', 'report-form', { id }))).not.toContain('Meld');
    await until('the deputy was told', () => told('gp', `is gestopt door ${nameOf('dordrecht')}`));
  });

  it('stands in the list with whom they stand in for, and hears with them that the chair ended it', async () => {
    await Promise.all(['gp', 'dordrecht'].map((key) => table.person(key).types('help')));
    const named = { organisations: 'dordrecht', until: time.date(20), for: personId('dordrecht') };
    await table.did('secretary', 'name-deputy', { ...named, deputy: personId('gp') });
    const list = await see('chair', 'deputies');
    expect(readable(list)).toContain(`${nameOf('gp')} vervangt ${nameOf('dordrecht')}`);
    expect(readable(await see('gp', 'coalition'))).toMatch(/Je spreekt tot en met .+ namens Gemeente Dordrecht\./);
    await goes('chair', list, [`Stop de vervanging door ${nameOf('gp')}`, 'Ja, stop']);
    await until('the deputy was told', () => told('gp', 'je vervanging namens Gemeente Dordrecht, van'));
    const stopped = `je vervanging door ${nameOf('gp')} namens Gemeente Dordrecht, van`;
    await until('who is absent was told', () => told('dordrecht', stopped));
  });

  it('of whom one arrangement is ended while another goes on, still speaks, and so it says', async () => {
    const named = { deputy: personId('gp'), organisations: 'dordrecht' };
    await table.did('secretary', 'name-deputy', { ...named, until: time.date(5), for: personId('dordrecht') });
    await table.did('secretary', 'name-deputy', { ...named, until: time.date(9), for: personId('vgz') });
    const sure = await goes('dordrecht', await see('dordrecht', 'deputies'), [
      `Stop de vervanging door ${nameOf('gp')}`,
    ]);
    expect(readable(sure)).toContain('want er is nog een afspraak');
    const ended = readable(await goes('dordrecht', sure, ['Ja, stop']));
    expect(ended).toContain(
      'Gestopt. De vervanger spreekt nog wel namens de organisatie, want er is nog een afspraak.',
    );
  });

  it('whom one names again for more days stands there once, until the last of them', async () => {
    const form = await see('dordrecht', 'deputy-form');
    const sends = (typed: Record<string, string>) => goes('dordrecht', form, ['Regel een vervanger'], typed);
    await sends({ deputy: personId('gp'), until: time.date(5) });
    const longer = readable(await sends({ deputy: personId('gp'), from: time.date(6), until: time.date(9) }));
    expect(longer.split(`${nameOf('gp')} vervangt ${nameOf('dordrecht')}`)).toHaveLength(2);
    const refused = await sends({ deputy: personId('gp'), until: time.date(3) });
    expect(readable(refused)).toContain(
      'In die dagen is deze persoon al vervanger. Kies een latere dag om te verlengen.',
    );
  });

  it('is nobody’s to arrange who represents nobody, nor the channel’s', async () => {
    for (const card of [await see('gp', 'deputy-form'), await table.person('dordrecht').types('vervanging')]) {
      expect(readable(card)).toContain('Een deelnemer regelt een vervanger voor de eigen organisatie.');
      expect(inputsOf(card)).toEqual({});
    }
    const own = await see('dordrecht', 'deputy-form');
    expect(readable(own)).not.toContain('Gemeente Papendrecht');
    expect(readable(await see('secretary', 'deputy-form'))).toContain('Gemeente Papendrecht');
  });
});
