import type { Card } from '../../../bot/cards/card';
import { type TabPage, tabPageOf } from '../../../domain/tab-pages';
import { en } from '../../../i18n/en';
import { nl } from '../../../i18n/nl';
import {
  chair,
  dordrecht,
  guest,
  hostile,
  languages,
  openTable,
  parseCard,
  partsOf,
  secretary,
  shown,
  surfaces,
  type Table,
  titlesOf,
} from './kit';

const titles = { nl: nl.common.openInTab, en: en.common.openInTab };
const everybody = [chair, secretary, dordrecht, guest];

/** A coalition of eighty organisations, with something of everything and as many buttons on it as there can be. */
async function aLargeTable() {
  const table = openTable();
  await table.connect(...everybody);
  const names = Array.from({ length: 79 }, (_, n) => `Gemeente nummer ${n + 1} in Noord- en Midden-Limburg`);
  await table.setUp(['Gemeente Dordrecht', ...names].join('\n'));
  await table.act(dordrecht, 'say-organisations', { organisations: 'dordrecht' });
  await table.act(secretary, 'confirm-member', { person: dordrecht.id, organisations: 'dordrecht' });
  const idOf = async (...action: Parameters<Table['act']>) => (await table.act(...action)).stored.document.id;
  const held = await idOf(secretary, 'plan-meeting', { date: '2026-03-13', minutes: '90' });
  const source = {
    sourceText: hostile.long.slice(0, 900),
    sourceBy: 'Iemand',
    sourceUrl: 'https://teams.microsoft.com/l/1',
  };
  const explanation = `${hostile.markdown}\n${hostile.long}`.slice(0, 3900);
  const update = await idOf(dordrecht, 'post-update', {
    type: 'bottleneck',
    text: explanation,
    for: 'dordrecht',
    ...source,
  });
  const item = await idOf(secretary, 'propose-item', {
    title: hostile.markdown,
    explanation,
    updateId: update,
    ...source,
  });
  for (let n = 0; n < 40; n++)
    await idOf(dordrecht, 'propose-item', { title: `Punt ${n} ${hostile.word}`.slice(0, 110) });
  const decision = { deadline: '2026-05-01', askAll: 'true', text: hostile.long };
  const decisions: string[] = [];
  for (let n = 0; n < 10; n++)
    decisions.push(await idOf(secretary, 'record-decision', { ...decision, title: `${n} ${hostile.markdown}` }));
  await table.act(secretary, 'report-mandate', {
    decision: decisions[0],
    organisation: names[0],
    state: 'conditional',
    condition: hostile.long.slice(0, 900),
    onWordOf: 'bestuur, per mail',
  });
  return { ...table, ids: { held, update, item, decision: decisions[0] ?? '' } };
}

let table: Awaited<ReturnType<typeof aLargeTable>>;
beforeAll(async () => {
  table = await aLargeTable();
});
afterAll(() => table.store.close());

/** The screens that are in the tab as well, and where there. */
const places = (): readonly [string, Record<string, string>, TabPage][] => {
  const { held, update, item, decision } = table.ids;
  return [
    ['agenda', {}, { page: 'agenda' }],
    ['agenda', { from: '18' }, { page: 'agenda' }],
    ['meeting', { id: held }, { page: 'agenda', meeting: held }],
    ['item', { id: item }, { page: 'agenda', item }],
    ['round', {}, { page: 'round' }],
    ['update', { id: update }, { page: 'round' }],
    ['decision', { id: decision }, { page: 'decision', id: decision }],
    ['decisions', {}, { page: 'decisions' }],
    ['pending', {}, { page: 'today' }],
    ['coalition', {}, { page: 'coalition' }],
  ];
};

const tabButton = (card: Card, title: string) =>
  partsOf(card).filter((part) => part.type === 'Action.OpenUrl' && part.title === title);

describe('the way from a card to the tab', () => {
  it('is on every card that the tab has as well, for everyone, in both languages, at eighty organisations', async () => {
    for (const [screen, params, page] of places())
      for (const language of languages)
        for (const surface of surfaces.filter((one) => one !== 'dialog'))
          for (const as of everybody) {
            const card = await shown(table, screen, { params, as, surface, language, dialogs: true, tab: true });
            parseCard(card);
            const [button, ...more] = tabButton(card, titles[language]);
            expect([screen, surface, as.name, button?.type, more]).toEqual([
              screen,
              surface,
              as.name,
              'Action.OpenUrl',
              [],
            ]);
            const link = new URL(String(button?.url));
            expect(tabPageOf(JSON.parse(link.searchParams.get('context') ?? '').subEntityId)).toEqual(page);
          }
  });

  it('is on the right of what one does with the card itself', async () => {
    for (const [screen, params] of places())
      expect(titlesOf(await shown(table, screen, { params, as: secretary, tab: true })).at(-1)).toBe(titles.nl);
  });

  it('is not in a dialog, nor for a client without the tab', async () => {
    for (const [screen, params] of places()) {
      const dialog = await shown(table, screen, { params, as: secretary, surface: 'dialog', tab: true });
      expect(tabButton(dialog, titles.nl)).toEqual([]);
      expect(tabButton(await shown(table, screen, { params, as: secretary }), titles.nl)).toEqual([]);
    }
  });
});
