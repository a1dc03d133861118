import fc from 'fast-check';
import { type TabPage, tabPageOf, tabPath } from '../../domain/tab-pages';

const ids = ['decision:1', 'item:from:update:a/b', '100%', '%41', 'één ✓', 'a b?c#d&e=f', '..%2F', 'matrix:1', '😀'];
const pages = (id: string): TabPage[] => [
  { page: 'today' },
  { page: 'agenda' },
  { page: 'agenda', meeting: id },
  { page: 'agenda', item: id },
  { page: 'round' },
  { page: 'round', meeting: id },
  { page: 'decisions' },
  { page: 'matrix' },
  { page: 'decision', id },
  { page: 'coalition' },
];

describe('a page of the tab', () => {
  it.each(ids.flatMap(pages))('comes back from its own link: %j', (page) => {
    expect(tabPageOf(tabPath(page))).toEqual(page);
    expect(tabPageOf(`/${tabPath(page)}/`)).toEqual(page);
  });

  it('comes back whatever the id is', () => {
    // `matrix` is a page of its own, and no id: those name their kind (`decision:…`).
    const anId = fc.string({ unit: 'grapheme', minLength: 1 }).filter((id) => id !== 'matrix');
    fc.assert(
      fc.property(anId, (id) => {
        for (const page of pages(id)) expect(tabPageOf(tabPath(page))).toEqual(page);
      }),
    );
  });

  it.each(['decision:1', 'meeting:2026-03-12'])('has one part for %s, however it is written', (id) => {
    expect(tabPath({ page: 'decision', id }).split('/')).toHaveLength(2);
    expect(tabPageOf(`decisions/${id}`)).toEqual({ page: 'decision', id });
  });

  it.each(['', '/', 'nothing', 'today', 'today/more', '%', '%E0%A4%A', '__proto__', 'constructor', 'Agenda', '//x//y'])(
    'is that of today for %j',
    (path) => expect(tabPageOf(path)).toEqual({ page: 'today' }),
  );

  it.each([
    ['agenda/item', { page: 'agenda', meeting: 'item' }],
    ['agenda/%', { page: 'agenda', meeting: '%' }],
    ['coalition/x/y', { page: 'coalition' }],
  ])('%j is read as far as it goes', (path, page) => expect(tabPageOf(path)).toEqual(page));
});
