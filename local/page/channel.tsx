import { useMemo } from 'react';
import type { Bootstrap, Person } from '../connector/page-api';
import { pageApi } from './api';
import { TaskDialog } from './dialog/task-dialog';
import { useTask } from './dialog/use-task';
import { createDrafts } from './drafts';
import { Announcer } from './frame/announcer';
import { Banners } from './frame/banners';
import { Frame } from './frame/frame';
import { TopBar } from './frame/top-bar';
import { PageContextProvider } from './page-context';
import type { Place } from './place';
import { localeOf } from './say-time';
import { useTab } from './tab/use-tab';
import { useConversations } from './use-conversations';
import { useNow } from './use-now';
import { usePersonalCards } from './use-personal-cards';
import type { GoTo } from './use-place';
import { useReadMarks } from './use-read-marks';
import { words as allWords } from './words';

interface Props {
  readonly bootstrap: Bootstrap;
  readonly me: Person;
  readonly place: Place;
  readonly goTo: GoTo;
}

/** The channel as one person sees it; another person is another channel. */
export function Channel({ bootstrap, me, place, goTo }: Props) {
  const words = allWords[place.lang];
  const api = useMemo(() => pageApi(me.key), [me.key]);
  const conversations = useConversations(api, me.key);
  const read = useReadMarks(me.key);
  const drafts = useMemo(() => createDrafts(me.key), [me.key]);
  const personalCards = usePersonalCards();
  const task = useTask(words);
  const now = useNow();
  const tab = useTab(bootstrap, goTo);
  const locale = localeOf(place.lang);
  const { openTask } = task;
  const page = useMemo(
    () => ({
      place,
      goTo,
      words,
      locale,
      bootstrap,
      me,
      api,
      conversations,
      read,
      drafts,
      personalCards,
      now,
      tab,
      openTask,
    }),
    [place, goTo, words, locale, bootstrap, me, api, conversations, read, drafts, personalCards, now, tab, openTask],
  );
  return (
    <PageContextProvider value={page}>
      <TopBar />
      <Banners />
      <Frame />
      <TaskDialog {...task} />
      <Announcer />
    </PageContextProvider>
  );
}
