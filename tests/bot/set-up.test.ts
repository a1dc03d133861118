import { buttons, inputsOf, openTable, readable } from '../open-table';
import { opens } from './opens';
import { nameOf, personId, until } from './set-table';

type Table = Awaited<ReturnType<typeof openTable>>;
let table: Table;
const texts = async () => (await table.person('vgz').messages()).map((one) => readable(one.attachments[0]?.content));

describe('from a first day to a coalition', () => {
  beforeAll(async () => {
    table = await openTable({ dialogs: false });
  });
  afterAll(() => table.close());
  const opened = (key: string, screen: string, params: Record<string, string> = {}) =>
    opens(table, { key }, screen, params);

  it('lets people share and propose before anything is set up', async () => {
    const form = await table.person('papendrecht').types('deel');
    const shared = await table
      .person('papendrecht')
      .presses(form, 'Deel met de coalitie', { text: 'De inloop is open.', for: 'Papendrecht' });
    expect(readable(shared)).toContain('Gedeeld.');
    const proposal = await table.person('vgz').types('voorstel');
    const proposed = await table.person('vgz').presses(proposal, 'Stel voor', { title: 'Vervoer naar de kliniek' });
    expect(readable(proposed)).toContain('Voorgesteld. Er is nog geen secretaris');
  });

  it('explains kindly what needs a secretary, and that anybody but a guest can become it', async () => {
    expect(readable(await opened('papendrecht', 'decision-form'))).toContain('Er is nog geen secretaris.');
    const guest = await opened('parents', 'set-up-form');
    expect(readable(guest)).toContain('Een gast kan de coalitie niet inrichten.');
    expect(buttons(guest).map((one) => one.verb)).toEqual(['show']);
    const { body } = await table.person('parents').invoke({
      name: 'adaptiveCard/action',
      value: { action: { verb: 'start-set-up', data: { table: { on: { screen: 'set-up-form' } }, region: 'Elders' } } },
    });
    expect(readable((body as { value: unknown }).value)).toContain('Een gast kan de coalitie niet inrichten.');
  });

  it('makes the first who starts it secretary, says so in the channel, and tells the second who it is', async () => {
    const mine = await table.person('secretary').types('start');
    const theirs = await table.person('dordrecht').types('start');
    const typed = { region: 'Zuid-Holland Zuid', meetingsPerYear: '4', meetingMinutes: '120' };
    const done = await table.person('secretary').presses(mine, 'Richt in', typed);
    expect(readable(done)).toContain('De coalitie is ingericht.');
    const second = await table.person('dordrecht').presses(theirs, 'Richt in', { ...typed, region: 'Drechtsteden' });
    expect(readable(second)).toContain(`De coalitie is al ingericht. ${nameOf('secretary')} is secretaris`);
    await until('the channel reads it', async () =>
      (await texts()).some((one) => one.includes(`Secretaris: ${nameOf('secretary')}`)),
    );
  });

  it('takes a pasted list in one go, and the same list again without doubles', async () => {
    const list =
      '1. Gemeente Papendrecht\n- Gemeente Dordrecht\nVGZ; zorgverzekeraar; aan tafel; directie\nZilveren Kruis; agendalid';
    for (let time = 0; time < 2; time++) {
      const form = await opened('secretary', 'organisations-form');
      await table.person('secretary').presses(form, 'Voeg toe', { list });
    }
    const card = readable(await opened('papendrecht', 'coalition'));
    expect(card).toContain('4 organisaties');
    expect(card).toContain('agendalid');
  });

  it('lets people say whom they represent, and waits for the secretary to confirm it', async () => {
    const form = await table.person('papendrecht').types('wie ben ik');
    const said = await table.person('papendrecht').presses(form, 'Dit ben ik', { organisations: 'papendrecht' });
    expect(readable(said)).toContain('Gemeente Papendrecht');
    expect(readable(said)).toContain('Wacht op bevestiging door de secretaris');
    const asked = await opened('secretary', 'confirm');
    expect(readable(asked)).toContain(nameOf('papendrecht'));
    const confirmed = await table.person('secretary').presses(asked, 'Bevestig');
    expect(readable(confirmed)).toContain('Bevestigd');
    const again = await opened('papendrecht', 'join-form');
    expect(inputsOf(again)).toMatchObject({ organisations: 'papendrecht' });
    expect(inputsOf(await opened('papendrecht', 'update-form'))).toMatchObject({ for: 'papendrecht' });
  });

  it('matches what was shared before under a name as it was typed', async () => {
    expect(readable(await opened('chair', 'round'))).toContain('0 van 2');
    const match = await opened('secretary', 'match');
    expect(readable(match)).toContain('Papendrecht');
    await table.person('secretary').presses(match, 'Koppel', { organisation: 'papendrecht' });
    expect(readable(await opened('chair', 'round'))).toContain('1 van 2');
  });

  it('hands over the roles: who was secretary can no longer, who becomes it can', async () => {
    const form = await opened('secretary', 'roles-form');
    await table.person('secretary').presses(form, 'Geef de rol', { role: 'chair', person: personId('chair') });
    const other = await opened('chair', 'roles-form');
    await table.person('chair').presses(other, 'Geef de rol', { role: 'secretary', person: personId('ggd') });
    expect(readable(await opened('secretary', 'roles-form'))).toContain(`Vraag het aan ${nameOf('ggd')}`);
    expect(inputsOf(await opened('ggd', 'decision-form'))).toMatchObject({ askAll: 'true' });
    await until('the channel reads it', async () =>
      (await texts()).some((one) => one.includes(`Voorzitter: ${nameOf('chair')}`)),
    );
  });
});
