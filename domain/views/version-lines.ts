import { diffWordsWithSpace } from 'diff';
import type { DecisionDocument } from '../documents';

/** A piece of a text as one reads what an amendment changed. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One version of a decision's text. */
export interface VersionLine {
  readonly number: number;
  readonly text: string;
  readonly at: string;
  readonly by: string;
  readonly because?: string;
  /** Against the version before it, word by word; absent for the first, and where only the money changed. */
  readonly changes?: readonly Piece[];
}

/** Every text there was, oldest first. */
export const versionLines = ({ versions }: Pick<DecisionDocument, 'versions'>): VersionLine[] =>
  versions.map(({ number, text, at, by, because }, index) => {
    const before = versions[index - 1]?.text;
    return {
      number,
      text,
      at,
      by: by.name,
      ...(because && { because }),
      ...(before !== undefined && before !== text && { changes: changesBetween(before, text) }),
    };
  });

/** What became of a text, word by word; the pieces that are not removed make up the new text. */
const changesBetween = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
