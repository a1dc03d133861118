import { type TabPage, tabPath } from '../../../domain/tab-pages';
import { readPlace, writePlace } from '../../../local/page/place';
import { tabAddress } from '../../../local/page/tab/tab-address';

const pages: readonly TabPage[] = [
  { page: 'today' },
  { page: 'matrix' },
  { page: 'decision', id: 'decision:1/2?3=%4&5' },
  { page: 'agenda', meeting: 'meeting:é' },
  { page: 'agenda', item: 'item:a b' },
];

describe('the address of the channel page', () => {
  it('says what is the same for everyone, and nothing more', () => {
    expect(writePlace(readPlace(''))).toBe('?as=chair&lang=nl&theme=light');
  });

  it.each(pages.map((page) => [tabPath(page)]))('opens the tab at %s again', (tab) => {
    for (const more of [
      {},
      { panel: true },
      { bare: true },
      { panel: true, bare: true },
      { conversation: 'personal' },
    ]) {
      const place = { as: 'papendrecht', lang: 'en', theme: 'contrast', tab, ...more } as const;
      expect(readPlace(writePlace(place))).toEqual(place);
    }
  });

  it('takes nothing else for a panel or for the tab alone', () => {
    expect(readPlace('?panel=0&bare=yes&tab=')).toEqual({ as: 'chair', lang: 'nl', theme: 'light' });
  });
});

describe('the address of the tab in its frame', () => {
  const place = { lang: 'nl', theme: 'light' } as const;

  it.each(pages.map((page) => [tabPath(page)]))('is that of its page: %s', (tab) => {
    expect(tabAddress(place, tab)).toBe(`/tab/${tab}?locale=nl-NL&theme=default`);
  });

  it('says language and theme as Teams does', () => {
    expect(tabAddress({ lang: 'en', theme: 'contrast' }, undefined)).toBe('/tab/?locale=en-GB&theme=contrast');
  });

  it('is always a page of the tab, whatever an address names', () => {
    for (const tab of [
      '../local/api/bootstrap',
      '//example.org/',
      'https://example.org',
      'decisions/..%2F..%2Flocal',
      '?x#y',
    ])
      expect(new URL(tabAddress(place, tab), 'http://localhost').pathname).toMatch(/^\/tab\/(today|decisions\/[^/]+)$/);
  });
});
