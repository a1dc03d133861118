import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** A page of documentation, by what a reader may try out. */
export interface Page {
  /** What is written in bold: it stands on a button, a heading or a field. */
  readonly bold: readonly string[];
  /** What is written as code: one types it. */
  readonly typed: readonly string[];
  /** Levels of the headings, in order: 1, 2, 2, 3 … */
  readonly headings: readonly number[];
  readonly links: readonly string[];
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  readonly lines: number;
}

/** Reads a page of Markdown as it is drawn. @throws when there is no such file. */
export function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  const blocks = new MarkdownIt().parse(text, {});
  const inline = blocks.flatMap((block) => block.children ?? []);
  const attribute = (type: string, name: string) =>
    inline.filter((token) => token.type === type).map((token) => String(token.attrGet(name)));
  return {
    bold: boldOf(inline),
    typed: inline.filter(({ type }) => type === 'code_inline').map(({ content }) => content),
    headings: blocks.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1))),
    links: attribute('link_open', 'href'),
    pictures: inline
      .filter(({ type }) => type === 'image')
      .map((token) => ({ src: String(token.attrGet('src')), alt: token.content })),
    lines: text.trimEnd().split('\n').length,
  };
}

function boldOf(inline: readonly Token[]): string[] {
  const found: string[] = [];
  let open: string | undefined;
  for (const { type, content } of inline) {
    if (type === 'strong_open') open = '';
    else if (type === 'strong_close') {
      found.push(open ?? '');
      open = undefined;
    } else if (open !== undefined) open += content;
  }
  return found;
}
