import type { UpdateLine } from '../../../domain/views/round';
import { useAct } from '../../api/use-act';
import { AskFirst } from '../../kit/ask-first';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** A bottleneck becomes an agenda item; one's own words can be changed or taken back. */
export function UpdateActions({ update }: { readonly update: UpdateLine }) {
  const { me, t, openForm } = usePage();
  const { act, busy } = useAct();
  const { round: w, coalition, tab } = t.words;
  const { agendaItemId, type, mayEdit, organisation } = update;
  const of = `${w.kinds[type]}, ${organisation}`;
  const toMatch = me.leads && me.coalition.setUp && !update.matched;
  const actions = [
    agendaItemId ? (
      <PageLink key="item" to={{ page: 'agenda', item: agendaItemId }} aria-label={`${w.showItem}: ${of}`}>
        {w.showItem}
      </PageLink>
    ) : (
      type !== 'nothing' && (
        <button
          key="agenda"
          type="button"
          className={type === 'bottleneck' ? 'quiet framed' : 'quiet'}
          aria-label={`${w.toAgenda}: ${of}`}
          onClick={() => openForm({ form: 'item', from: update })}
        >
          {w.toAgenda}
        </button>
      )
    ),
    toMatch && (
      <button
        key="match"
        type="button"
        className="quiet framed"
        aria-label={`${coalition.match}: ${organisation}`}
        onClick={() => openForm({ form: 'match', said: organisation })}
      >
        {coalition.match}
      </button>
    ),
    mayEdit && (
      <button
        key="edit"
        type="button"
        className="quiet"
        aria-label={`${w.edit}: ${of}`}
        onClick={() => openForm({ form: 'update', update })}
      >
        {w.edit}
      </button>
    ),
    mayEdit && (
      <AskFirst
        key="withdraw"
        label={w.withdraw}
        about={of}
        sure={tab.round.withdrawSure}
        yes={tab.round.withdrawYes}
        no={tab.round.withdrawNo}
        busy={busy}
        onYes={() => act('edit-update', { update: update.id, withdraw: true }, tab.round.withdrawnNow)}
      />
    ),
  ].filter(Boolean);
  return actions.length > 0 ? <div className="row update-actions">{actions}</div> : null;
}
