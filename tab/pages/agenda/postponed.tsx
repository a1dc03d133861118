import type { AgendaView } from '../../../domain/views/agenda';
import { usePage } from '../../page-context';
import { ProposalRow } from './proposal-row';

/** What was put off, folded away until somebody wants it. */
export function Postponed({ view }: { readonly view: AgendaView }) {
  const { t, place } = usePage();
  const { postponed, leads } = view;
  if (postponed.length === 0) return null;
  const linked = place.page === 'agenda' && postponed.some((item) => item.id === place.item);
  return (
    <details className="section" open={linked || undefined}>
      <summary>{t.words.agenda.seePostponed(postponed.length)}</summary>
      <ul className="sheet">
        {postponed.map((item) => (
          <ProposalRow key={item.id} item={item} leads={leads} waits={false} opened={false} />
        ))}
      </ul>
    </details>
  );
}
