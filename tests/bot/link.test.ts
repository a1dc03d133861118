import { inDays } from '../days';
import { buttons, readable } from '../open-table';
import { otherCoalitionId, says } from './elsewhere';
import { type SetTable, setTable } from './set-table';

let table: SetTable;
let decision: string;
let item: string;
beforeAll(async () => {
  table = await setTable();
  const advice = { title: 'Eén vast ouderpanel', text: 'Advies.', deadline: inDays(20), askAll: 'true' };
  decision = (await table.did('secretary', 'record-decision', advice)).id;
  item = (await table.did('vgz', 'propose-item', { title: 'Vervoer naar de kraamzorg' })).id;
});
afterAll(() => table.close());

const site = 'https://coalitietafel.example';
interface Unfurled {
  readonly contentType: string;
  readonly content: { readonly version: string; readonly refresh?: unknown };
  readonly preview: { readonly content: { readonly title: string } };
}
const attachmentsIn = (body: unknown) =>
  (body as { composeExtension: { type: string; attachments: readonly Unfurled[] } }).composeExtension.attachments;
async function pastes(key: string, url: unknown, where: { conversationId?: string } = {}) {
  const { status, body } = await table
    .person(key)
    .invoke({ ...where, name: 'composeExtension/queryLink', value: { url } });
  expect(status).toBe(200);
  return attachmentsIn(body);
}
const linkTo = (path: string) => `${site}/tab/${path}`;

describe('a link to the tab in a message', () => {
  it('becomes the card of the decision it leads to', async () => {
    const [card, ...more] = await pastes('papendrecht', linkTo(`decisions/${encodeURIComponent(decision)}`));
    expect(more).toEqual([]);
    expect(readable(card?.content)).toContain('Eén vast ouderpanel');
    expect(card?.preview.content.title).toContain('Eén vast ouderpanel');
  });

  it('becomes the card of an agenda item, or of a page', async () => {
    const [card] = await pastes('papendrecht', linkTo(`agenda/item/${encodeURIComponent(item)}?locale=nl`));
    expect(readable(card?.content)).toContain('Vervoer naar de kraamzorg');
    for (const [path, says] of [
      ['agenda', 'agenda'],
      ['round', 'rondje'],
      ['decisions', 'ouderpanel'],
      ['decisions/matrix', 'ouderpanel'],
      ['coalition', 'Zuid-Holland Zuid'],
    ] as const) {
      const [page] = await pastes('papendrecht', linkTo(path));
      expect([path, readable(page?.content).toLowerCase()]).toEqual([
        path,
        expect.stringContaining(says.toLowerCase()),
      ]);
    }
  });

  it('shows everybody the same, and asks nothing of the bot: the message may go anywhere', async () => {
    const link = linkTo(`decisions/${encodeURIComponent(decision)}`);
    const [forDelegate] = await pastes('papendrecht', link);
    const [forChair] = await pastes('chair', link);
    expect(forDelegate).toEqual(forChair);
    expect(forDelegate?.content).toMatchObject({ version: '1.3' });
    expect(forDelegate?.content.refresh).toBeUndefined();
    const types = new Set(buttons(forDelegate?.content).map((one) => one.type));
    expect([...types].filter((type) => type !== 'Action.OpenUrl' && type !== 'Action.ToggleVisibility')).toEqual([]);
    expect(buttons(forDelegate?.content).map((one) => one.title)).toContain('Open in de tab');
  });

  it.each([
    ['what is not there', linkTo('decisions/decision%3Anever')],
    ['an item that is not there', linkTo('agenda/item/item%3Anever')],
    ['a meeting that is not there', linkTo('agenda/meeting%3Anever')],
    ['the page that is another for everyone', linkTo('today')],
    ['the tab itself', `${site}/tab/`],
    ['another page of the site', `${site}/api/health`],
    ['what is no address', 'geen adres'],
    ['nothing', undefined],
  ])('stays a link for %s', async (_, url) => {
    expect(await pastes('papendrecht', url)).toEqual([]);
  });

  it('stays a link for somebody from outside', async () => {
    const outsider = table.person('outsider');
    const link = linkTo(`decisions/${encodeURIComponent(decision)}`);
    expect(await pastes('outsider', link, { conversationId: await outsider.chat() })).toEqual([]);
  });

  it('stays a link in a channel of another table, and begins nothing there', async () => {
    const { body } = await says(table, {
      key: 'papendrecht',
      serviceUrl: `${table.local.url}/connector/`,
      type: 'invoke',
      name: 'composeExtension/queryLink',
      value: { url: linkTo(`decisions/${encodeURIComponent(decision)}`) },
    });
    expect(attachmentsIn(body)).toEqual([]);
    expect(await table.local.store.get({ coalitionId: otherCoalitionId, id: 'coalition' })).toBeUndefined();
  });

  it('makes nobody a member', async () => {
    const before = (await table.documents('member')).map((one) => one.person.id);
    await pastes('molenlanden', linkTo('agenda'));
    expect((await table.documents('member')).map((one) => one.person.id)).toEqual(before);
  });
});
