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
import { Mishap } from './frame/mishap';
import { Problem } from './frame/problem';
import { Skeleton } from './frame/skeleton';
import type { Host } from './host';
import { goTo } from './place';

interface Props {
  readonly host: Host;
  readonly api: Api;
  readonly words: PageWords;
  readonly language: Language;
}

interface Chosen {
  readonly id: string;
  /** There are others to choose. */
  readonly others?: boolean;
}

/** In a channel its coalition; elsewhere the only one somebody is in, or the choice. */
export function Coalitions({ host, ...shared }: Props) {
  const [chosen, choose] = useState<Chosen | undefined>(host.coalitionId ? { id: host.coalitionId } : undefined);
  useEffect(() => {
    // A link named a page. Only the address that Teams opened names a locale: where one went from there is loaded again as it is.
    if (host.subPage && new URLSearchParams(location.search).has('locale'))
      goTo(tabPageOf(host.subPage), { replace: true });
  }, [host]);
  if (chosen)
    return (
      <CoalitionProvider
        value={{
          host,
          ...shared,
          coalitionId: chosen.id,
          chooseAnother: chosen.others ? () => choose(undefined) : undefined,
        }}
      >
        <Mishap words={shared.words}>
          <Frame />
        </Mishap>
      </CoalitionProvider>
    );
  return <Choosing {...shared} choose={choose} />;
}

function Choosing({ api, words, choose }: Omit<Props, 'host'> & { readonly choose: (chosen: Chosen) => void }) {
  const w = words.tab.frame;
  const { data, error, refetch } = useQuery<CoalitionChoice[], ApiProblem>({
    queryKey: ['coalitions'],
    queryFn: () => api.coalitions(),
  });
  const only = data?.length === 1 ? data[0]?.id : undefined;
  useEffect(() => {
    if (only) choose({ id: only });
  }, [only, choose]);
  if (error) return <Problem problem={error} words={words} onRetry={() => void refetch()} />;
  if (!data || only) return <Skeleton label={w.loading} />;
  return <Choice coalitions={data} words={words} onChoose={(id) => choose({ id, others: true })} />;
}
