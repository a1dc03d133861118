/**
 * Pieces of Adaptive Cards 1.5 (https://adaptivecards.io/explorer/), in the shapes that Teams shows well.
 * Words of ours go into TextBlocks; words of people go into RichTextBlocks, which know no markdown, so that what somebody
 * typed is shown as they typed it.
 */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };
export type Tone = 'default' | 'accent' | 'good' | 'warning' | 'attention';

interface TextOptions {
  readonly subtle?: boolean;
  readonly small?: boolean;
  readonly bold?: boolean;
  readonly heading?: boolean;
  readonly tone?: Tone;
  readonly spacing?: 'none' | 'small' | 'default' | 'medium' | 'large';
}

const escaped = (words: string) => words.replace(/([\\`*_{}[\]()#+\-.!|<>~])/g, '\\$1');

/** One paragraph of our own words. A name or title inside it is escaped by the caller with `plain`. */
export const words = (text: string, options: TextOptions = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...(options.subtle && { isSubtle: true }),
  ...(options.small && { size: 'small' }),
  ...(options.bold && { weight: 'bolder' }),
  ...(options.heading && { size: 'large', weight: 'bolder', style: 'heading' }),
  ...(options.tone && options.tone !== 'default' && { color: options.tone }),
  ...(options.spacing && { spacing: options.spacing }),
});

/** A name or title of people's making, safe inside our own words: markdown in it stays what was typed. */
export const plain = (name: string) => escaped(name.replace(/\s+/g, ' '));

const link = /https:\/\/[^\s<>"'“”]+[^\s<>"'“”.,;:!?)]/g;

/** Runs of plain text; only a plain https link can be pressed. */
function runs(text: string, options: TextOptions): Element[] {
  const look = {
    ...(options.subtle && { isSubtle: true }),
    ...(options.small && { size: 'small' }),
    ...(options.bold && { weight: 'bolder' }),
    ...(options.heading && { size: 'large', weight: 'bolder' }),
    ...(options.tone && options.tone !== 'default' && { color: options.tone }),
  };
  const parts: Element[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    if (found.index > from) parts.push({ type: 'TextRun', text: text.slice(from, found.index), ...look });
    const url = found[0];
    parts.push({ type: 'TextRun', text: url, ...look, color: 'accent', selectAction: { type: 'Action.OpenUrl', url } });
    from = found.index + url.length;
  }
  if (from < text.length) parts.push({ type: 'TextRun', text: text.slice(from), ...look });
  return parts;
}

/** What a person wrote; at most `most` characters in `paragraphs` paragraphs are shown, then `shortened` says so. */
export function said(
  text: string,
  options: TextOptions & { most?: number; paragraphs?: number; shortened?: string } = {},
): Element[] {
  const { most = 1200, paragraphs: mostParagraphs = 20, shortened, ...look } = options;
  const shown = text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
  const paragraphs = shown.split(/\r?\n/).filter((line) => line.trim() !== '');
  const blocks = paragraphs.slice(0, mostParagraphs).map((paragraph, index) => ({
    type: 'RichTextBlock',
    inlines: runs(paragraph, look),
    ...(index > 0 ? { spacing: 'small' } : look.spacing && { spacing: look.spacing }),
  }));
  const cut = text.length > most || paragraphs.length > mostParagraphs;
  return cut && shortened ? [...blocks, words(shortened, { subtle: true, small: true, spacing: 'small' })] : blocks;
}

/** The small first line of a card: icon, word, colour. Never colour alone. */
export const eyebrow = (icon: string, text: string, tone: Tone = 'accent'): Element =>
  words(`${icon} ${plain(text)}`, { small: true, bold: true, tone });

export const group = (
  items: readonly Element[],
  options: {
    id?: string;
    hidden?: boolean;
    emphasis?: boolean;
    separator?: boolean;
    spacing?: TextOptions['spacing'];
  } = {},
): Element => ({
  type: 'Container',
  items,
  ...(options.id && { id: options.id }),
  ...(options.hidden && { isVisible: false }),
  ...(options.emphasis && { style: 'emphasis', bleed: false }),
  ...(options.separator && { separator: true }),
  ...(options.spacing && { spacing: options.spacing }),
});

/** A row: what it says left, what belongs to it right. */
export const row = (
  left: readonly Element[],
  right: readonly Element[],
  options: { separator?: boolean; spacing?: TextOptions['spacing'] } = {},
): Element => ({
  type: 'ColumnSet',
  ...(options.separator && { separator: true }),
  ...(options.spacing && { spacing: options.spacing }),
  columns: [
    { type: 'Column', width: 'stretch', items: left },
    ...(right.length > 0 ? [{ type: 'Column', width: 'auto', verticalContentAlignment: 'top', items: right }] : []),
  ],
});

/** A heading that opens and closes what stands behind it; works without asking the bot. It may stand open at first. */
export function fold(id: string, title: string, items: readonly Element[], { open = false } = {}): Element[] {
  return [
    {
      type: 'Container',
      spacing: 'small',
      selectAction: {
        type: 'Action.ToggleVisibility',
        title,
        targetElements: [`${id}-in`, `${id}-open`, `${id}-closed`],
      },
      items: [
        { ...words(`▸ ${title}`, { bold: true }), id: `${id}-closed`, ...(open && { isVisible: false }) },
        { ...words(`▾ ${title}`, { bold: true }), id: `${id}-open`, ...(!open && { isVisible: false }) },
      ],
    },
    group(items, { id: `${id}-in`, hidden: !open, spacing: 'small' }),
  ];
}

/** At most so many squares, so that the bar fits a phone in one line. */
const mostSquares = 20;

/** Parts of a whole as a line of coloured squares; every part that is there gets at least one. Its numbers stand beside it in words. */
export function bar(parts: readonly { readonly count: number; readonly tone: Tone }[]): Element {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const scale = total > mostSquares ? mostSquares / total : 1;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: parts
      .filter((part) => part.count > 0)
      .map(({ count, tone }) => ({
        type: 'TextRun',
        text: (tone === 'default' ? '□' : '■').repeat(Math.max(1, Math.round(count * scale))),
        ...(tone === 'default' ? { isSubtle: true } : { color: tone }),
      })),
  };
}
