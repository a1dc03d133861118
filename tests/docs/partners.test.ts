import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extensionCommands } from '../../bot/extension-commands';
import { understand } from '../../bot/understand';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { pictures } from '../pictures/list';
import { readPage } from './page';

const docs = join(__dirname, '..', '..', 'docs');
const words = { nl, en };
const readers = [
  ['nl/lid.md', 'en/member.md'],
  ['nl/secretaris.md', 'en/secretary.md'],
  ['nl/voorzitter.md', 'en/chair.md'],
] as const;
const pages = readers.flat().map((name) => {
  const file = join(docs, name);
  return { name, language: name.slice(0, 2) as 'nl' | 'en', folder: dirname(file), ...readPage(file) };
});
const each = pages.map((page) => [page.name, page] as const);

/** Every sentence and word that the product says in a language, those it fills in apart. */
function saidIn(language: 'nl' | 'en'): ReadonlySet<string> {
  const said = new Set(extensionCommands.map(({ title }) => title[language]));
  const gather = (value: unknown): void => {
    if (typeof value === 'string') said.add(value);
    else if (value && typeof value === 'object') for (const one of Object.values(value)) gather(one);
  };
  gather(words[language]);
  return said;
}

/** Whether the app opens what was meant: not the help that says it did not understand. */
function isUnderstood(typed: string): boolean {
  const word = typed.replace(/^@Coalitietafel\b/, '').trim();
  return word !== '' && understand(word).params?.typed === undefined;
}

describe('a page for partners', () => {
  it.each(each)('names buttons and headings as the product does: %s', (_, { bold, language }) => {
    const said = saidIn(language);
    expect(bold.length).toBeGreaterThan(10);
    expect(bold.filter((one) => !said.has(one))).toEqual([]);
  });

  it.each(each)('has people type what the app understands: %s', (_, { typed }) => {
    expect(typed.length).toBeGreaterThan(3);
    expect(typed.filter((one) => !isUnderstood(one))).toEqual([]);
  });

  it.each(each)('shows two or three pictures in its own language, each said in words: %s', (_, page) => {
    const { pictures: shown, folder, language } = page;
    expect([2, 3]).toContain(shown.length);
    expect(shown.filter(({ src }) => dirname(src) !== `../pictures/${language}`)).toEqual([]);
    expect(shown.filter(({ src }) => !existsSync(resolve(folder, src)))).toEqual([]);
    expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  it.each(each)('leads to files that are there: %s', (_, { links, folder }) => {
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !existsSync(resolve(folder, link)))).toEqual([]);
  });

  it.each(each)('is read in a few minutes: %s', (_, { lines }) => {
    expect(lines).toBeLessThanOrEqual(120);
  });
});

it.each(readers)('says the same in both languages: %s and %s', (dutch, english) => {
  const shape = (name: string) => {
    const page = pages.find((one) => one.name === name);
    const shown = page?.pictures.map(({ src }) => src.split('/').at(-1));
    return { headings: page?.headings, bold: page?.bold.length, typed: page?.typed.length, shown };
  };
  expect(shape(english)).toEqual(shape(dutch));
});

describe('the pictures for partners', () => {
  const made = ['nl', 'en'].flatMap((language) =>
    readdirSync(join(docs, 'pictures', language)).map((file) => join(docs, 'pictures', language, file)),
  );

  it('are all used', () => {
    const used = new Set(pages.flatMap(({ pictures: shown, folder }) => shown.map(({ src }) => resolve(folder, src))));
    expect(made.filter((file) => !used.has(file))).toEqual([]);
  });

  it('are all made by `npm run pictures`', () => {
    const listed = pictures.filter((picture) => picture.for === 'partners').map(({ name }) => `${name}.png`);
    for (const language of ['nl', 'en'])
      expect(readdirSync(join(docs, 'pictures', language)).sort()).toEqual([...listed].sort());
  });

  it('are light enough to load at once, 200 KB each', () => {
    expect(made.filter((file) => statSync(file).size > 200_000)).toEqual([]);
  });
});
