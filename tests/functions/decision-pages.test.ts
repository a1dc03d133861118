import type { DecisionsView } from '../../domain/views/decisions';
import type { MatrixView } from '../../domain/views/matrix';
import { regionCoalitionId } from '../../local/region/place';
import { closedDecisions } from '../documents';
import { type Api, openApi } from './open-api';

let api: Api;
let before: DecisionsView;
const added = closedDecisions(70, { coalitionId: regionCoalitionId });
beforeAll(async () => {
  api = await openApi();
  before = (await api.view<DecisionsView>('sliedrecht', 'decisions')).body;
  for (const one of added) await api.local.store.create(one);
}, 60_000);
afterAll(() => api.close());

const decisions = (cursor?: string, headers: Record<string, string> = {}) =>
  api.view<DecisionsView>('sliedrecht', `decisions${cursor ? `?before=${encodeURIComponent(cursor)}` : ''}`, {
    headers,
  });

describe('seventy decisions that closed long ago', () => {
  it('are answered page by page, each once, behind what closed since', async () => {
    const pages = [(await decisions()).body];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push((await decisions(next)).body);
    expect(pages.length).toBeGreaterThan(2);
    for (const { decisions } of pages)
      expect(decisions.filter(({ state }) => state !== 'open').length).toBeLessThanOrEqual(30);
    expect(pages.slice(1).flatMap(({ decisions }) => decisions.filter(({ state }) => state === 'open'))).toEqual([]);
    const earlier = added.map(({ id }) => id).reverse();
    const ids = pages.flatMap(({ decisions }) => decisions.map(({ id }) => id));
    expect(ids).toEqual([...before.decisions.map(({ id }) => id), ...earlier]);
    expect(pages[0]).toMatchObject({ open: before.open, closed: before.closed + 70 });
  });

  it('cost nothing to look at again while nothing changed, on any page', async () => {
    const { next } = (await decisions()).body;
    const second = await decisions(next);
    const again = await decisions(next, { 'if-none-match': second.headers.get('etag') ?? '' });
    expect([second.status, again.status, again.text]).toEqual([200, 304, '']);
  });

  it('are counted in the picture of all, which has forty', async () => {
    const { body } = await api.view<MatrixView>('sliedrecht', 'matrix?show=all');
    expect([body.columns.length, body.total]).toEqual([40, before.open + before.closed + 70]);
  });

  it.each([
    ['a word', 'anything'],
    ['an instant alone', '2020-01-01T10:00:00.000Z'],
    ['no id', '2020-01-01T10:00:00.000Z~'],
    ['a day that never was', '2020-02-30T10:00:00.000Z~decision:1'],
    ['no instant', '~decision:1'],
    ['an id that is too long', `2020-01-01T10:00:00.000Z~${'x'.repeat(301)}`],
    ['an instant that is too long', `${'x'.repeat(3_000)}~decision:1`],
  ])('go on from no place that was never given out: %s', async (_, cursor) => {
    for (const [language, words] of [
      ['nl', 'Kies iets uit de lijst.'],
      ['en', 'Choose something from the list.'],
    ] as const) {
      const refused = await decisions(cursor, { 'accept-language': language });
      expect([refused.status, refused.body]).toEqual([
        422,
        expect.objectContaining({
          code: 'bad-input',
          fields: { before: { problem: 'unknown-choice', detail: words } },
        }),
      ]);
    }
  });

  it('may be asked for from a place where nothing stands any more', async () => {
    const { status, body } = await decisions('2020-01-02T10:00:00.000Z~decision:gone');
    expect([status, body.decisions.map(({ id }) => id)]).toEqual([200, ['decision:closed-0']]);
  });
});
