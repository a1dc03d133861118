import type { Bootstrap, PostMessage } from '../../connector/page-api';

/** Someone who can be mentioned: the app, or a person in the channel. */
export interface Mentionable {
  readonly name: string;
  readonly key?: string;
  readonly bot: boolean;
}

export const mentionables = (bootstrap: Bootstrap, me: string): readonly Mentionable[] => [
  { name: bootstrap.bot.name, bot: true },
  ...bootstrap.people
    .filter((person) => person.inChannel && person.key !== me)
    .map(({ name, key }) => ({ name, key, bot: false })),
];

export interface Piece {
  readonly text: string;
  readonly mention?: Mentionable;
}

/** A typed text cut at its mentions: `@` and the whole name, typed or picked. The longest name wins. */
export function piecesOf(text: string, names: readonly Mentionable[]): Piece[] {
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  const pieces: Piece[] = [];
  let rest = text;
  while (rest) {
    const start = rest.indexOf('@');
    const mention = start < 0 ? undefined : longestFirst.find(({ name }) => rest.startsWith(name, start + 1));
    const end = start < 0 ? rest.length : start + 1 + (mention?.name.length ?? 0);
    if (mention && start > 0) pieces.push({ text: rest.slice(0, start) });
    pieces.push(mention ? { text: rest.slice(start, end), mention } : { text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return pieces;
}

/** The text and mentions as the connector takes them. */
export function withMentions(text: string, names: readonly Mentionable[]): Pick<PostMessage, 'text' | 'mentions'> {
  const pieces = piecesOf(text, names);
  return {
    text: pieces.map(({ text: own, mention }) => (mention ? `<at>${mention.name}</at>` : own)).join(''),
    mentions: pieces.flatMap(({ mention }) => mention ?? []),
  };
}
