import { Button } from '@fluentui/react-button';
import type { TodayView } from '../../../domain/views/today';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** The reader's own part of the round, for each organisation of theirs that takes part. */
export function MyUpdate({ update }: { readonly update: TodayView['mine']['update'] }) {
  const { t, openForm } = usePage();
  const w = t.words.tab.today;
  const round = t.words.round;
  return (
    <Section title={w.update} aside={<PageLink to={{ page: 'round' }}>{t.words.tab.frame.round}</PageLink>}>
      <ul className="sheet">
        {update.organisations.map(({ id, name, posted }) => (
          <li key={id} className="line">
            <p className="line-main">{posted ? w.updateDone(name) : w.updateOpen(name)}</p>
            <Button
              appearance={posted ? 'secondary' : 'primary'}
              aria-label={w.shareFor(name)}
              onClick={() => openForm({ form: 'update', for: name })}
            >
              {round.share}
            </Button>
          </li>
        ))}
        {update.organisations.length === 0 && (
          <li className="line">
            <p className="line-main">{update.posted ? w.updateDoneSelf : w.updateOpenSelf}</p>
            <Button onClick={() => openForm({ form: 'update' })}>{round.share}</Button>
          </li>
        )}
      </ul>
    </Section>
  );
}
