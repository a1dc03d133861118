import { Button } from '@fluentui/react-button';
import type { AgendaItemFields } from '../../../domain/views/agenda-item';
import { itemLook } from '../../kit/item-look';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** What became of what the reader proposed. */
export function MyProposals({ proposals }: { readonly proposals: readonly AgendaItemFields[] }) {
  const { t, openForm } = usePage();
  const w = t.words.tab.today;
  return (
    <Section
      title={w.proposals}
      aside={<Button onClick={() => openForm({ form: 'item' })}>{t.words.agenda.propose}</Button>}
    >
      {proposals.length === 0 ? (
        <p className="subtle">{w.noProposals}</p>
      ) : (
        <ul className="sheet">
          {proposals.map((item) => {
            const { Icon, tone } = itemLook[item.state];
            return (
              <li key={item.id} className="line">
                <div className="line-main">
                  <PageLink className="line-title" to={{ page: 'agenda', item: item.id }}>
                    {item.title}
                  </PageLink>
                  {item.reason && <p className="line-about people-text">{t.words.agenda.reason(item.reason)}</p>}
                </div>
                <Mark Icon={Icon} tone={tone}>
                  {t.words.agenda.states[item.state]}
                </Mark>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
