import { createContext, useContext } from 'react';
import type { TabPage } from '../domain/tab-pages';
import type { MeView } from '../domain/views/me';
import type { Reader } from '../i18n/reading';
import type { FormRequest } from './forms/requests';

/** A line at the foot of the page: it worked, or why not and what one can do. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  readonly again?: (() => void) | undefined;
}

/** What nearly every part of a page needs. */
export interface PageContext {
  readonly me: MeView;
  readonly t: Reader;
  /** The page that is shown; the address may be a moment ahead of it. */
  readonly place: TabPage;
  say(notice: Notice): void;
  /** Opens a form over the page; what had the focus has it again when the form closes. */
  openForm(form: FormRequest): void;
}

export const PageProvider = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(PageProvider);
  if (!page) throw new Error('usePage outside a page');
  return page;
}
