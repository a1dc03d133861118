import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../i18n/reader';
import type { Words } from '../../i18n/words';

/** What somebody has before them while a picture is made. */
export interface Stage {
  readonly page: Page;
  readonly language: Language;
  /** The product's words in that language. */
  readonly words: Words;
  /** Opens the channel page as the person of this picture; `more` is what follows in the address. */
  open(more: Readonly<Record<string, string>>): Promise<void>;
}

/** What is kept of the window. */
export interface Shown {
  /** All of this is in the picture. */
  readonly what: readonly Locator[];
  /** The picture ends below this, where what is shown goes on for long. */
  readonly until?: Locator;
  /** So much of what is around it is in the picture too, pixels. */
  readonly air?: number;
}

/** One picture of the product, made anew by `npm run pictures`. */
export interface Picture {
  /** The name of its file, without folder or ending. */
  readonly name: string;
  readonly for: 'readme' | 'partners';
  /** Who looks: a key of local/region/people.ts. */
  readonly as: string;
  /** Size of the window, pixels. What is shown has to fit in it. */
  readonly width: number;
  readonly height?: number;
  /** Brings the page to what is shown, and gives what is kept of it; without that it is the whole window. */
  readonly shows: (stage: Stage) => Promise<Shown | undefined>;
}
