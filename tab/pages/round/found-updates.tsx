import { Button } from '@fluentui/react-button';
import { memo } from 'react';
import type { OrganisationKind } from '../../../domain/documents';
import type { UpdateLine } from '../../../domain/views/round';
import { State } from '../../frame/state';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { clearFilters, type Filters, fits } from './filters';
import { groupUpdates } from './group-updates';
import { OrganisationEntry } from './organisation-entry';

interface Props extends Filters {
  readonly updates: readonly UpdateLine[];
}

/** The updates that were asked for and how many they are: municipalities first, then the other partners. */
export const FoundUpdates = memo(function FoundUpdates({ updates, ...filters }: Props) {
  const { me, t } = usePage();
  const { round: w, coalition, tab } = t.words;
  const found = updates.filter((update) => fits(update, filters));
  const titleOf = (kind: OrganisationKind | undefined) =>
    kind ? coalition.kinds[kind] : me.coalition.setUp ? tab.round.notMatched : w.shared;
  return (
    <>
      <p className="round-shown small subtle" role="status">
        {tab.round.shown(found.length, updates.length)}
      </p>
      {found.length === 0 && (
        <State title={tab.round.nothingFound} text={tab.round.nothingFoundText}>
          <Button onClick={clearFilters}>{tab.round.clear}</Button>
        </State>
      )}
      {groupUpdates(found, Object.keys(coalition.kinds) as OrganisationKind[]).map(({ kind, organisations }) => (
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
});
