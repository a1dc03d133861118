import { Button } from '@fluentui/react-button';
import { useRef, useState } from 'react';
import type { AgendaItemFields } from '../../../domain/views/agenda-item';
import { useAct } from '../../api/use-act';
import { usePage } from '../../page-context';
import { ItemAbout } from './item-about';
import { ItemBody } from './item-body';
import { ItemMore } from './item-more';
import { ItemTitle } from './item-title';
import { MinutesField } from './minutes-field';

interface Props {
  readonly item: AgendaItemFields;
  readonly leads: boolean;
  /** It waits for an answer now. */
  readonly waits: boolean;
  /** Shown in full: what somebody is about to judge. */
  readonly opened: boolean;
}

/** An item that is not on the agenda. Chair and secretary judge it where it stands. */
export function ProposalRow({ item, leads, waits, opened }: Props) {
  const { t, openForm } = usePage();
  const { act, busy } = useAct();
  const [typed, setTyped] = useState<number>();
  const { agenda: w, common, tab } = t.words;
  const row = useRef<HTMLLIElement>(null);
  const accept = async () => {
    if (busy) return;
    const beside = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
    const on = beside?.querySelector<HTMLElement>('.item-title') ?? document.querySelector('h1');
    // The button that was pressed is gone then: on with the proposal beside it.
    if (await act('accept-item', { item: item.id, minutes: typed }, w.accepted)) on?.focus();
  };
  const back =
    item.state === 'postponed' && item.postponedUntilAfter ? [w.backAfter(t.date(item.postponedUntilAfter))] : [];
  return (
    <li ref={row} className="agenda-line agenda-proposal">
      <ItemTitle
        id={item.id}
        title={item.title}
        opened={opened}
        about={<ItemAbout item={item} more={leads ? back : [common.minutes(item.minutes), ...back]} />}
      >
        <ItemBody item={item} />
      </ItemTitle>
      <ItemMore item={item} leads={leads} judgedBeside />
      {leads && (
        <div className="agenda-judge">
          <MinutesField
            title={item.title}
            minutes={typed ?? item.minutes}
            onChange={async (given) => {
              setTyped(given);
              return true;
            }}
          />
          <Button
            appearance={waits ? 'primary' : 'secondary'}
            aria-label={tab.agenda.acceptThis(item.title)}
            disabledFocusable={busy}
            onClick={() => void accept()}
          >
            {w.accept}
          </Button>
          <Button aria-label={tab.agenda.postponeThis(item.title)} onClick={() => openForm({ form: 'postpone', item })}>
            {w.postpone}
          </Button>
          {!item.mayWithdraw && (
            <Button aria-label={tab.agenda.declineThis(item.title)} onClick={() => openForm({ form: 'decline', item })}>
              {w.decline}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
