import type { AgendaView } from '../../../domain/views/agenda';
import { usePage } from '../../page-context';
import { usePlace } from '../../place';

/** A link may outlive its item: it was discussed, withdrawn or kept off the agenda since. */
export function ItemGone({ view }: { readonly view: AgendaView }) {
  const { t } = usePage();
  const [place] = usePlace();
  const linked = place.page === 'agenda' ? place.item : undefined;
  const open = [...view.lines, ...view.proposals, ...view.postponed];
  if (!linked || open.some((one) => 'id' in one && one.id === linked)) return null;
  const w = t.words.tab.agenda;
  return (
    <aside className="hint">
      <b>{w.itemGone}.</b> {w.itemGoneAbout}
    </aside>
  );
}
