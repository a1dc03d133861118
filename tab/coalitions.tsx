import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { tabPageOf } from '../domain/tab-pages';
import type { Language } from '../i18n/reading';
import type { PageWords } from '../i18n/words';
import type { Api, CoalitionChoice } from './api/client';
import type { ApiProblem } from './api/problem';
import { CoalitionProvider } from './coalition-context';
import { Choice } from './frame/choice';
import { Frame } from './frame/frame';
import { Problem } from './frame/problem';
import { Skeleton } from './frame/skeleton';
import type { Host } from './host';
import { usePlace } from './place';

interface Props {
  readonly host: Host;
  readonly api: Api;
  readonly words: PageWords;
  readonly language: Language;
}

/** In a channel its coalition; elsewhere the only one somebody is in, or the choice. */
export function Coalitions({ host, ...shared }: Props) {
  const [chosen, choose] = useState(host.coalitionId);
  const [, goTo] = usePlace();
  useEffect(() => {
    // A link named a page. Only the address that Teams opened has a query: where one went from there is loaded again as it is.
    if (host.subPage && location.search) goTo(tabPageOf(host.subPage), { replace: true });
  });
  if (chosen)
    return (
      <CoalitionProvider
        value={{
          host,
          ...shared,
          coalitionId: chosen,
          chooseAnother: host.coalitionId ? undefined : () => choose(undefined),
        }}
      >
        <Frame />
      </CoalitionProvider>
    );
  return <Choosing {...shared} choose={choose} />;
}

function Choosing({ api, words, choose }: Omit<Props, 'host'> & { readonly choose: (id: string) => void }) {
  const w = words.tab.frame;
  const { data, error, refetch } = useQuery<CoalitionChoice[], ApiProblem>({
    queryKey: ['coalitions'],
    queryFn: () => api.coalitions(),
  });
  const only = data?.length === 1 ? data[0]?.id : undefined;
  useEffect(() => {
    if (only) choose(only);
  }, [only, choose]);
  if (error) return <Problem problem={error} words={words} onRetry={() => void refetch()} />;
  if (!data || only) return <Skeleton label={w.loading} />;
  return <Choice coalitions={data} words={words} onChoose={choose} />;
}
