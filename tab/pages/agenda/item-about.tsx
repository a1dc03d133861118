import { ArrowTurnRightRegular } from '@fluentui/react-icons';
import type { AgendaItemFields } from '../../../domain/views/agenda-item';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';

/** What an item asks and of whom it comes, in one small line. */
export function ItemAbout({ item, more = [] }: { readonly item: AgendaItemFields; readonly more?: readonly string[] }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const parts = [w.purposes[item.purpose], item.organisation ?? item.proposer.name, ...more];
  return (
    <p className="line-about">
      {parts.join(' · ')}
      {item.since && (
        <Mark Icon={ArrowTurnRightRegular} tone="warning">
          {w.since(t.date(item.since))}
        </Mark>
      )}
    </p>
  );
}
