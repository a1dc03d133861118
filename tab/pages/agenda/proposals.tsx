import type { AgendaView } from '../../../domain/views/agenda';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { ProposalRow } from './proposal-row';

/** More than these are a list to choose from, not a pile to read. */
const readAtOnce = 3;

/** What waits to be judged: everybody reads it, chair and secretary answer. */
export function Proposals({ view }: { readonly view: AgendaView }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const { proposals, leads, setUp } = view;
  return (
    <Section title={w.proposalsTitle}>
      {proposals.length === 0 ? (
        <p className="subtle">{w.noProposals}</p>
      ) : (
        <>
          {!leads && <p className="agenda-waits subtle">{setUp ? w.waits : w.waitsOpen}</p>}
          <ul className="sheet">
            {proposals.map((item) => (
              <ProposalRow
                key={item.id}
                item={item}
                leads={leads}
                waits
                opened={leads && proposals.length <= readAtOnce}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
