import { buttons, inputsOf, readable } from '../open-table';
import { opens } from './opens';
import { type SetTable, setTable, until } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
const time = timePasses();
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: time.clock });
});
afterAll(() => table.close());
const opened = (key: string, screen: string, params: Record<string, string> = {}) =>
  opens(table, { key }, screen, params);
const proposes = async (key: string, typed: Record<string, string>) =>
  table.person(key).presses(await opened(key, 'item-form'), 'Stel voor', typed);
const itemNamed = async (title: string) => (await table.documents('agendaItem')).find((one) => one.title === title);
const told = (key: string, words: string) =>
  until(`${key} hears "${words}"`, async () =>
    (await table.person(key).messages()).some(
      (one) => one.text.includes(words) && one.mentions.some((mention) => mention.key === key),
    ),
  );

describe('the agenda', () => {
  it('is planned by the secretary, with its fixed items there by themselves', async () => {
    const form = await opened('secretary', 'plan-form');
    const planned = await table
      .person('secretary')
      .presses(form, 'Plan een vergadering', { date: time.date(14), time: '13:30', minutes: '90' });
    expect(readable(planned)).toContain('De vergadering staat.');
    const card = readable(await table.person('papendrecht').types('agenda'));
    for (const fixed of [
      'Opening en verslag',
      'Rondje langs de lokale coalities',
      'Openstaande akkoorden',
      'Rondvraag en sluiting',
    ])
      expect(card).toContain(fixed);
    expect(card).toContain('13:30');
  });

  it('takes a proposal in two presses with only a title', async () => {
    const agenda = await table.person('papendrecht').lastCard();
    const form = await table.person('papendrecht').presses(agenda, 'Stel een punt voor');
    const answer = await table.person('papendrecht').presses(form, 'Stel voor', { title: 'Vervoer naar de kliniek' });
    expect(readable(answer)).toContain('Voorgesteld. De secretaris kijkt ernaar; je hoort het hier.');
    expect(await itemNamed('Vervoer naar de kliniek')).toMatchObject({
      state: 'proposed',
      purpose: 'discuss',
      minutes: 10,
    });
  });

  it('lets the proposer hear in the thread of their item that it is on the agenda', async () => {
    const judge = await opened('secretary', 'proposals');
    const accepted = await table.person('secretary').presses(judge, 'Zet op de agenda', { minutes: '20' });
    expect(readable(accepted)).toContain('Staat op de agenda.');
    await told('papendrecht', 'staat op de agenda');
    const item = await itemNamed('Vervoer naar de kliniek');
    const message = (await table.person('papendrecht').messages()).find((one) =>
      one.text.includes('staat op de agenda'),
    );
    expect(message?.threadId).toBe(item?.cards[0]);
    await until('the standing agenda', async () => {
      const cards = (await table.person('vgz').messages()).map((one) => readable(one.attachments[0]?.content));
      return cards.some((one) => one.includes('Rondvraag') && one.includes('Vervoer naar de kliniek'));
    });
  });

  it('postpones and declines with a reason that the proposer hears', async () => {
    await proposes('dordrecht', { title: 'Een folder', why: 'shared-problem' });
    await proposes('vgz', { title: 'Een eigen regeling' });
    const later = await opened('secretary', 'postpone', { id: (await itemNamed('Een folder'))?.id ?? '' });
    await table.person('secretary').presses(later, 'Stel uit', { reason: 'Eerst de cijfers.' });
    await told('dordrecht', 'Eerst de cijfers.');
    const no = await opened('chair', 'decline', { id: (await itemNamed('Een eigen regeling'))?.id ?? '' });
    const empty = await table.person('chair').presses(no, 'Zet niet op de agenda', { reason: '' });
    expect(readable(empty)).toContain('Vul dit nog in.');
    await table.person('chair').presses(empty, 'Zet niet op de agenda', { reason: 'Dit kan lokaal.' });
    await told('vgz', 'Dit kan lokaal.');
    const agenda = readable(await opened('papendrecht', 'agenda'));
    expect(agenda).not.toContain('Een folder');
    expect(agenda).not.toContain('Een eigen regeling');
  });

  it('is ordered and timed by the secretary, and says what it adds up to', async () => {
    await proposes('secretary', { title: 'Cijfers van de GGD', minutes: '15' });
    const id = (await itemNamed('Cijfers van de GGD'))?.id ?? '';
    await table.person('secretary').presses(await opened('secretary', 'item', { id }), 'Zet op de agenda');
    const arrange = await opened('secretary', 'arrange', { item: id });
    const moved = await table.person('secretary').presses(arrange, '▲ Omhoog');
    expect(readable(moved)).toContain('De volgorde is aangepast.');
    const timed = await table.person('secretary').presses(moved, 'Pas tijd aan', { minutes: '30' });
    expect(readable(timed)).toContain('De tijd is aangepast.');
    const agenda = readable(await opened('papendrecht', 'agenda'));
    expect(agenda.indexOf('Cijfers van de GGD')).toBeLessThan(agenda.indexOf('Vervoer naar de kliniek'));
    expect(agenda).toMatch(/Samen \d+ van 90 minuten/);
    const other = await opened('papendrecht', 'arrange');
    expect(buttons(other).map((one) => one.verb)).not.toContain('place-item');
  });

  it('carries over by itself what was not discussed, and says since when', async () => {
    const since = time.date(14);
    time.days(14);
    const form = await opened('secretary', 'close-form');
    const discussed = (await itemNamed('Cijfers van de GGD'))?.id ?? '';
    expect(inputsOf(form)).not.toHaveProperty('discussed');
    const closed = await table.person('secretary').presses(form, 'Sluit de vergadering af', { discussed });
    expect(readable(closed)).toContain('De vergadering is afgesloten.');
    await until('it is carried over', async () => (await itemNamed('Vervoer naar de kliniek'))?.meetings.length === 1);
    await table.did('secretary', 'plan-meeting', { date: time.date(90) });
    const agenda = readable(await opened('papendrecht', 'agenda'));
    expect(agenda).toContain('Vervoer naar de kliniek');
    const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      new Date(since),
    );
    expect(agenda).toMatch(new RegExp(`staat open sinds .*${day}`));
    expect(agenda).not.toContain('Cijfers van de GGD');
    expect(await itemNamed('Cijfers van de GGD')).toMatchObject({ state: 'discussed' });
  });

  it('closes a meeting once, also for who presses on an old card', async () => {
    const form = await opened('chair', 'close-form');
    expect(buttons(form).map((one) => one.title)).not.toContain('Sluit de vergadering af');
  });
});
