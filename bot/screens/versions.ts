import type { Piece, VersionLine } from '../../domain/views/version-lines';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, group, said, words } from '../cards/elements';
import { findDecision } from './find-decision';
import { fitting } from './fitting';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** What every amendment changed, word by word, newest first; never by colour alone. */
export const versions: Screen = async (context, params, state) => {
  const { mandates: w, common } = context.t.words;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const about = { id: view.id };
  const list = fitting(context, {
    all: [...view.versions].reverse(),
    params,
    draw: (one) => version(context, one),
    to: { screen: 'versions', params: about },
  });
  return screenCard(context, state, {
    summary: `${w.changes}: ${view.title}`,
    body: [
      eyebrow('◐', w.changes),
      ...said(view.title, { bold: true, spacing: 'small' }),
      {
        type: 'RichTextBlock',
        spacing: 'small',
        inlines: [
          run({ kind: 'added', text: w.added }),
          { type: 'TextRun', text: ' · ', size: 'small' },
          run({ kind: 'removed', text: w.removed }),
        ],
      },
      ...list.elements,
    ],
    actions: [opens(context, { title: common.back, to: { screen: 'decision', params: about } }), ...list.next],
  });
};

function version({ t }: ScreenContext, { number, text, at, by, because, changes }: VersionLine): Element {
  const { decision: w, mandates: m } = t.words;
  const small = { small: true, spacing: 'none' as const };
  return group(
    [
      ...said(`${w.version(number)} · ${by}, ${t.day(at)}`, { small: true, bold: true }),
      ...(because ? said(m.because(because), { ...small, most: 400 }) : []),
      ...(changes
        ? paragraphs(changes)
        : number === 1
          ? said(text, { small: true, most: 1500, shortened: t.words.common.shortened })
          : [words(m.onlyMoney, small)]),
    ],
    { separator: true, spacing: 'medium' },
  );
}

/** So many pieces of a text are set apart; where more changed, the old text and the new one stand under each other. */
const mostPieces = 60;
const mostCharacters = 4000;

/** The text with what came and went; what stayed the same is cut in its middle where it is long. */
function paragraphs(changes: readonly Piece[]): Element[] {
  const pieces = changes.length > mostPieces ? inTwo(changes) : changes;
  const lines: Piece[][] = [[]];
  let characters = 0;
  for (const piece of pieces.map(shortened)) {
    if (characters > mostCharacters) break;
    characters += piece.text.length;
    const [first = '', ...rest] = piece.text.split(/\r?\n/);
    lines.at(-1)?.push({ ...piece, text: first });
    for (const text of rest) lines.push([{ ...piece, text }]);
  }
  return lines
    .map((line) => line.filter((piece) => piece.text !== ''))
    .filter((line) => line.length > 0)
    .slice(0, mostPieces)
    .map((line) => ({ type: 'RichTextBlock', spacing: 'small', inlines: line.map(run) }));
}

const textOf = (changes: readonly Piece[], without: Piece['kind']) =>
  changes
    .filter((piece) => piece.kind !== without)
    .map((piece) => piece.text)
    .join('');

const inTwo = (changes: readonly Piece[]): Piece[] => [
  { kind: 'removed', text: textOf(changes, 'added').slice(0, mostCharacters / 2) },
  { kind: 'same', text: '\n' },
  { kind: 'added', text: textOf(changes, 'removed').slice(0, mostCharacters / 2) },
];

/** Around a change one reads so much on either side, characters. */
const around = 120;

const shortened = (piece: Piece): Piece =>
  piece.kind === 'same' && piece.text.length > 3 * around
    ? { ...piece, text: `${piece.text.slice(0, around)} … ${piece.text.slice(-around)}` }
    : piece;

/** Added is bold and underlined, removed is struck through: it reads without colour too. */
const run = ({ kind, text }: Piece): Element => ({
  type: 'TextRun',
  text,
  size: 'small',
  ...(kind === 'added' && { weight: 'bolder', underline: true, color: 'good' }),
  ...(kind === 'removed' && { strikethrough: true, isSubtle: true }),
});
