import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/reading';
import type { Words } from '../i18n/words';
import { apiClient } from './api/client';
import { connection } from './api/connection';
import { ApiProblem } from './api/problem';
import { Coalitions } from './coalitions';
import type { Host } from './host';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

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
  readonly language: Language;
  readonly words: Words;
}

/** The tab in the theme of whoever shows it, changing with it. */
export function App({ host, language, words }: Props) {
  const [theme, setTheme] = useState(host.theme);
  const [queries] = useState(client);
  const api = useMemo(() => apiClient(host, { language, words }), [host, language, words]);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]} className="app">
        <QueryClientProvider client={queries}>
          <Coalitions host={host} api={api} words={words} language={language} />
        </QueryClientProvider>
      </FluentProvider>
    </RendererProvider>
  );
}
