import type { AgendaItemFields } from '../../../domain/views/agenda-item';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { ItemSource } from './item-source';

/** The whole of an item: why it is regional, what was written, where it came up and who proposed it when. */
export function ItemBody({ item }: { readonly item: AgendaItemFields }) {
  const { t } = usePage();
  const w = t.words.agenda;
  const by = [item.proposer.name, item.organisation, t.words.tab.agenda.proposedOn(t.day(item.proposedAt))];
  return (
    <>
      {item.why && (
        <p>
          <b>{w.whyLabel}</b> {w.why[item.why]}
        </p>
      )}
      {item.explanation && (
        <p className="people-text">
          <PeopleText text={item.explanation} />
        </p>
      )}
      {item.source && <ItemSource source={item.source} />}
      <Judged item={item} />
      <p className="small subtle">{by.filter(Boolean).join(' · ')}</p>
      {item.updateId && (
        <p className="no-print">
          {w.fromUpdate}. <PageLink to={{ page: 'round' }}>{w.showUpdate}</PageLink>
        </p>
      )}
      {item.decisionId && (
        <p className="no-print">
          {w.fromDecision}. <PageLink to={{ page: 'decision', id: item.decisionId }}>{w.showDecision}</PageLink>
        </p>
      )}
    </>
  );
}

/** Why it was put off, and when it comes back. */
function Judged({ item }: { readonly item: AgendaItemFields }) {
  const { t } = usePage();
  const w = t.words.agenda;
  if (item.state !== 'postponed') return null;
  return (
    <>
      {item.reason && (
        <p className="people-text">
          <PeopleText text={w.reason(item.reason)} />
        </p>
      )}
      <p>{item.postponedUntilAfter ? w.backAfter(t.date(item.postponedUntilAfter)) : w.backSomeday}</p>
    </>
  );
}
