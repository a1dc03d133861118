import type { AgendaView } from '../../../domain/views/agenda';
import type { AgendaItemView } from '../../../domain/views/agenda-item';
import { useView } from '../../api/use-view';
import { itemLook } from '../../kit/item-look';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { ItemAbout } from './item-about';
import { ItemBody } from './item-body';

/** An item that a link names and that is no longer on its way: discussed, withdrawn or kept off the agenda since. */
export function LinkedItem({ view }: { readonly view: AgendaView }) {
  const { place } = usePage();
  const linked = place.page === 'agenda' ? place.item : undefined;
  const open = [...view.lines, ...view.proposals, ...view.postponed];
  if (!linked || open.some((one) => 'id' in one && one.id === linked)) return null;
  return <ClosedItem id={linked} />;
}

function ClosedItem({ id }: { readonly id: string }) {
  const { t } = usePage();
  const w = t.words.tab.agenda;
  const item = useView('item', { id });
  if (item.error && !item.data)
    return (
      <aside className="hint">
        <b>{w.itemGone}.</b> {w.itemGoneAbout}
      </aside>
    );
  return item.data ? <Shown item={item.data} /> : null;
}

function Shown({ item }: { readonly item: AgendaItemView }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const { Icon, tone } = itemLook[item.state];
  return (
    <Section title={item.title} aside={<PageLink to={{ page: 'agenda' }}>{t.words.tab.agenda.closeItem}</PageLink>}>
      <div className="sheet">
        <div className="line">
          <div className="line-main agenda-item-body">
            <ItemAbout item={item} />
            <ItemBody item={item} />
            {item.reason && item.state === 'declined' && <p className="people-text">{w.reason(item.reason)}</p>}
          </div>
          <Mark Icon={Icon} tone={tone}>
            {item.discussedOn ? w.discussedOn(t.date(item.discussedOn)) : w.states[item.state]}
          </Mark>
        </div>
      </div>
    </Section>
  );
}
