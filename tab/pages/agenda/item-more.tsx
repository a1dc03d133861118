import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { tabPath } from '../../../domain/tab-pages';
import type { AgendaItemFields } from '../../../domain/views/agenda-item';
import { useAct } from '../../api/use-act';
import { useCoalition } from '../../coalition-context';
import type { FormRequest } from '../../forms/requests';
import { AskFirst } from '../../kit/ask-first';
import { DropDown } from '../../kit/drop-down';
import { usePage } from '../../page-context';

interface Props {
  readonly item: AgendaItemFields;
  /** This viewer judges and records. */
  readonly leads: boolean;
  /** Buttons that stand here already stand beside the item too. */
  readonly judgedBeside?: boolean;
}

/** What else can be done with an item, by who may. */
export function ItemMore({ item, leads, judgedBeside = false }: Props) {
  const { t, openForm } = usePage();
  const { host } = useCoalition();
  const { act, busy } = useAct();
  const { agenda: w, tab } = t.words;
  return (
    <DropDown label={tab.agenda.moreAbout(item.title)} Icon={MoreHorizontalRegular} className="agenda-more">
      {(close) => {
        const form = (label: string, request: FormRequest) => (
          <Choice label={label} onClick={() => openForm(request)} close={close} />
        );
        return (
          <>
            {leads && item.state === 'accepted' && form(tab.agenda.record, { form: 'decision', item })}
            {leads && !judgedBeside && form(w.postpone, { form: 'postpone', item })}
            {/* Chair and secretary take back their own item and decline another's: one of the two. */}
            {leads && !judgedBeside && !item.mayWithdraw && form(w.decline, { form: 'decline', item })}
            {item.mayEdit && form(w.edit, { form: 'item', item })}
            {item.mayWithdraw && (
              <AskFirst
                label={w.withdraw}
                about={item.title}
                sure={tab.agenda.withdrawSure}
                yes={tab.agenda.withdrawYes}
                no={tab.agenda.withdrawNo}
                busy={busy}
                onYes={() => act('withdraw-item', { item: item.id }, w.withdrawn)}
              />
            )}
            <Choice
              label={tab.agenda.shareItem}
              onClick={() => host.share({ subPage: tabPath({ page: 'agenda', item: item.id }), label: item.title })}
              close={close}
            />
          </>
        );
      }}
    </DropDown>
  );
}

function Choice({
  label,
  onClick,
  close,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly close: () => void;
}) {
  return (
    <Button
      size="small"
      appearance="subtle"
      onClick={() => {
        close();
        onClick();
      }}
    >
      {label}
    </Button>
  );
}
