import { FluentProvider } from '@fluentui/react-provider';
import type { Theme } from '@fluentui/react-theme';
import { createDOMRenderer, RendererProvider } from '@griffel/react';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/reading';
import type { PageWords } from '../i18n/words';
import { apiClient } from './api/client';
import { connection } from './api/connection';
import { ApiProblem } from './api/problem';
import { Coalitions } from './coalitions';
import type { Host } from './host';
import { loadTheme } from './themes/load-theme';

/** Fluent's style elements carry the nonce of the page's policy. */
const renderer = createDOMRenderer(document, {
  styleElementAttributes: { nonce: document.getElementById('tab')?.nonce ?? '' },
});

const client = () =>
  new QueryClient({
    queryCache: new QueryCache({
      onSuccess: connection.answered,
      onError: (error) => connection.failed(error instanceof ApiProblem && error.passing),
    }),
    defaultOptions: {
      queries: {
        // What is refused is refused again; what failed in passing is asked for by the next look.
        retry: (count, error) => count < 1 && error instanceof ApiProblem && error.passing,
        retryDelay: 600,
        networkMode: 'always',
        staleTime: 1_000,
      },
    },
  });

interface Props {
  readonly host: Host;
  /** The theme the host began with. */
  readonly theme: Theme;
  readonly language: Language;
  readonly words: PageWords;
}

/** The tab in the theme of whoever shows it, changing with it. */
export function App({ host, theme: first, language, words }: Props) {
  const [theme, setTheme] = useState(first);
  const [queries] = useState(client);
  const api = useMemo(() => apiClient(host, { language, words }), [host, language, words]);
  useEffect(() => {
    document.documentElement.dataset.theme = host.theme;
    host.onTheme(async (name) => {
      const next = await loadTheme(name);
      document.documentElement.dataset.theme = name;
      setTheme(next);
    });
  }, [host]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} className="app">
        <QueryClientProvider client={queries}>
          <Coalitions host={host} api={api} words={words} language={language} />
        </QueryClientProvider>
      </FluentProvider>
    </RendererProvider>
  );
}
