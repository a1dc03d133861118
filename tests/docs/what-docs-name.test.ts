import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import MarkdownIt from 'markdown-it';
import { settingNames } from '../../functions/configuration';
import { readBicep } from '../infra/bicep';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A heading's address on a page, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

interface Page {
  readonly links: readonly string[];
  /** What stands in `code`, a line of a block each. */
  readonly code: readonly string[];
  readonly anchors: readonly string[];
}

function parsed(path: string): Page {
  const tokens = new MarkdownIt().parse(read(path), {});
  const inline = tokens.flatMap((token) => token.children ?? []);
  return {
    links: inline.flatMap((token) => String(token.attrGet('href') ?? token.attrGet('src') ?? '') || []),
    code: [
      ...inline.filter((token) => token.type === 'code_inline').map((token) => token.content),
      ...tokens.filter((token) => token.type === 'fence').flatMap((token) => token.content.split('\n')),
    ],
    anchors: tokens.flatMap((token, index) =>
      token.type === 'heading_open' ? anchorOf(tokens[index + 1]?.content ?? '') : [],
    ),
  };
}

describe.each(pages)('%s', (path) => {
  const page = parsed(path);

  it('links only to files and headings that are there', () => {
    for (const link of page.links.filter((link) => !/^\w+:/.test(link))) {
      const [file = '', anchor] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      expect([link, existsSync(join(root, target))]).toEqual([link, true]);
      if (anchor) expect(parsed(target).anchors).toContain(decodeURIComponent(anchor));
    }
  });

  it('names only files and folders that are there', () => {
    const top = readdirSync(root).filter((name) => !['dist', 'node_modules', '.data'].includes(name));
    const named = page.code.filter(
      (text) => /^[\w.@-]+(\/[\w.@-]+)+\/?$/.test(text) && top.includes(text.split('/')[0] ?? ''),
    );
    for (const file of named)
      expect([file, existsSync(join(root, file)) || existsSync(join(root, `${file}.ts`))]).toEqual([file, true]);
  });

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const text of page.code)
      for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
  });

  it('names only settings that are read', async () => {
    const main = (await readBicep('infra')).find((file) => file.path === 'infra/main.bicep');
    const toolkit = existsSync(join(root, 'env/.env.dev')) ? read('env/.env.dev') : '';
    const known = [
      ...settingNames,
      ...(main?.outputs ?? []).map((output) => output.name),
      ...[...toolkit.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name = '']) => name),
      ...[...read('.github/workflows/deploy.yml').matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name),
      // Of our own commands, said by `npm start -- --help` and CONTRIBUTING.
      ...['PORT', 'SEED', 'LONG'],
    ];
    const named = page.code.filter((text) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(text));
    expect(known).toEqual(expect.arrayContaining(named));
  });
});

it('every setting is explained to who installs it, and every parameter of the templates', async () => {
  const install = parsed('docs/install.md').code;
  expect(install).toEqual(expect.arrayContaining([...settingNames]));
  const main = (await readBicep('infra')).find((file) => file.path === 'infra/main.bicep');
  expect(install).toEqual(expect.arrayContaining((main?.params ?? []).map((param) => param.name)));
});

it('every page about installing and building is reached from the index', () => {
  const index = parsed('docs/README.md').links;
  const own = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  expect(index).toEqual(expect.arrayContaining(own));
});
