import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { tabPath } from '../../domain/tab-pages';
import { readerWith } from '../../i18n/reading';
import { useConnectionLost } from '../api/connection';
import { firstView } from '../api/first-view';
import { useAsked, useView } from '../api/use-view';
import { useCoalition } from '../coalition-context';
import type { FormRequest } from '../forms/requests';
import { lastLook, useLooking } from '../last-look';
import { type Notice, PageProvider } from '../page-context';
import { usePlace } from '../place';
import { loadAnew } from './load-anew';
import { Nav } from './nav';
import { NoticeBar } from './notice-bar';
import { PageOf } from './page-of';
import { part } from './part';
import { Problem } from './problem';
import { SetUpHint } from './set-up-hint';
import { Skeleton } from './skeleton';
import { useNow } from './use-now';

const FormHost = part(async () => (await import('../forms/load-forms')).loadForms());

/** Who looks is known first; then the page they are on, with the way to the others. */
export function Frame() {
  const { host, words, language, coalitionId } = useCoalition();
  const place = usePlace();
  // A press shows at once where one goes; the page follows without holding up the next.
  const shown = useDeferredValue(place);
  const me = useView('me');
  const looker = `${host.userId} ${coalitionId}`;
  useAsked(firstView(place, { sidePanel: host.sidePanel, since: lastLook(looker) }));
  useLooking(looker);
  const now = useNow();
  const [notice, setNotice] = useState<Notice>();
  const [form, setForm] = useState<FormRequest>();
  const lost = useConnectionLost();
  const timeZone = me.data?.coalition.timeZone ?? 'Europe/Amsterdam';
  const t = useMemo(() => readerWith(words, language, { timeZone, now }), [words, language, timeZone, now]);
  const openForm = useCallback(
    (request: FormRequest) => {
      const text = words.tab.frame.offline;
      FormHost.load().then(
        () => {
          setForm(request);
          setNotice(undefined);
        },
        () => setNotice({ tone: 'bad', text, again: loadAnew }),
      );
    },
    [words],
  );
  const page = useMemo(
    () => (me.data ? { me: me.data, t, place: shown, say: setNotice, openForm } : undefined),
    [me.data, t, shown, openForm],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another story
  useEffect(() => setNotice(undefined), [tabPath(place)]);
  useEffect(() => {
    // Forms are needed at the first press, not at the first look.
    const soon = setTimeout(() => void FormHost.load().catch(() => undefined), 1_500);
    return () => clearTimeout(soon);
  }, []);

  if (me.error && !(me.error.passing && me.data))
    return (
      <main>
        <Problem problem={me.error} words={words} onRetry={() => void me.refetch()} />
      </main>
    );
  if (!page) return <Skeleton label={words.tab.frame.loading} />;
  return (
    <PageProvider value={page}>
      {!host.sidePanel && (
        <>
          <a className="skip" href="#content">
            {words.tab.frame.skip}
          </a>
          <Nav current={place} />
        </>
      )}
      {lost && (
        <p className="lost" role="status">
          {words.tab.frame.offline}
        </p>
      )}
      <main id="content" className={host.sidePanel ? 'page page-side' : 'page'} tabIndex={-1}>
        {!page.me.coalition.setUp && !host.sidePanel && <SetUpHint />}
        <PageOf place={shown} sidePanel={host.sidePanel} />
      </main>
      <NoticeBar notice={notice} onDismiss={() => setNotice(undefined)} />
      {form && <FormHost key={JSON.stringify(form)} request={form} close={() => setForm(undefined)} />}
    </PageProvider>
  );
}
