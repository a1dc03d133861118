import { createContext, useContext } from 'react';
import type { Attachment, Bootstrap, Person } from '../connector/page-api';
import type { PageApi } from './api';
import type { TaskSource } from './dialog/task-source';
import type { Drafts } from './drafts';
import type { Place } from './place';
import type { TabInPage } from './tab/use-tab';
import type { Conversations } from './use-conversations';
import type { PersonalCards } from './use-personal-cards';
import type { GoTo } from './use-place';
import type { ReadMarks } from './use-read-marks';
import type { Words } from './words';

/** What nearly every part of the page needs. */
export interface PageContext {
  readonly place: Place;
  readonly goTo: GoTo;
  readonly words: Words;
  /** `nl-NL` or `en-GB`: for dates, and what the bot is told. */
  readonly locale: string;
  readonly bootstrap: Bootstrap;
  readonly me: Person;
  readonly api: PageApi;
  readonly conversations: Conversations;
  readonly read: ReadMarks;
  readonly drafts: Drafts;
  readonly personalCards: PersonalCards;
  /** Minute by minute, for "gisteren 14:02". */
  readonly now: Date;
  readonly tab: TabInPage;
  /** Opens a dialog; resolves with what the bot wants in the compose box, if anything. */
  readonly openTask: (source: TaskSource) => Promise<readonly Attachment[]>;
}

export const PageContextProvider = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(PageContextProvider);
  if (!page) throw new Error('usePage outside the page');
  return page;
}
