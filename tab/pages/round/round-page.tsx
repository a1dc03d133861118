import { useView } from '../../api/use-view';
import { ViewOf } from '../../frame/view-of';
import { EarlierRounds } from './earlier-rounds';
import { MissingUpdates } from './missing-updates';
import { RoundHead } from './round-head';
import { RoundUpdates } from './round-updates';

/** What is going on locally, municipality after municipality: the running round, or the one before a past meeting. */
export default function RoundPage({ meeting }: { readonly meeting?: string | undefined }) {
  const round = useView('round', { meeting });
  return (
    <ViewOf of={round}>
      {(view) => (
        <>
          <RoundHead view={view} />
          <MissingUpdates view={view} />
          <EarlierRounds key={view.meeting?.id} view={view} />
          <RoundUpdates view={view} />
        </>
      )}
    </ViewOf>
  );
}
