import { Button } from '@fluentui/react-button';
import type { OrganisationKind } from '../../../domain/documents';
import type { RoundView } from '../../../domain/views/round';
import { State } from '../../frame/state';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { groupUpdates } from './group-updates';
import { OrganisationEntry } from './organisation-entry';
import { RoundFilters } from './round-filters';
import { useRoundFilters } from './use-round-filters';

/** Everything that was shared, or what of it was asked for: municipalities first, then the other partners. */
export function RoundUpdates({ view }: { readonly view: RoundView }) {
  const { t } = usePage();
  const { round: w, coalition, tab } = t.words;
  const { filters, choose, clear, fits } = useRoundFilters();
  const { updates, running, setUp } = view;
  if (updates.length === 0) return <State title={running ? w.none : tab.round.noneThen} />;
  const shown = updates.filter(fits);
  const titleOf = (kind: OrganisationKind | undefined) =>
    kind ? coalition.kinds[kind] : setUp ? tab.round.notMatched : w.shared;
  return (
    <>
      <RoundFilters updates={updates} filters={filters} choose={choose} />
      <p className="round-shown small subtle" role="status">
        {tab.round.shown(shown.length, updates.length)}
      </p>
      {shown.length === 0 && (
        <State title={tab.round.nothingFound} text={tab.round.nothingFoundText}>
          <Button onClick={clear}>{tab.round.clear}</Button>
        </State>
      )}
      {groupUpdates(shown, Object.keys(coalition.kinds) as OrganisationKind[]).map(({ kind, organisations }) => (
        <Section key={kind ?? ''} title={titleOf(kind)}>
          <ul className="sheet">
            {organisations.map((one) => (
              <OrganisationEntry key={one.organisation} {...one} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
