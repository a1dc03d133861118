import type { OrganisationLine } from '../../../domain/views/coalition';
import { useAct } from '../../api/use-act';
import { AskFirst } from '../../kit/ask-first';
import { usePage } from '../../page-context';

interface Props {
  readonly organisation: string;
  readonly deputy: OrganisationLine['deputies'][number];
  readonly mayEnd: boolean;
}

/** Who stands in and how long. */
export function DeputyLine({ organisation, deputy, mayEnd }: Props) {
  const { t } = usePage();
  const { act, busy } = useAct();
  const w = t.words.tab.coalition;
  const { person, from, until } = deputy;
  return (
    <div className="deputy">
      <p>
        {w.deputy(person.name)} <span className="line-about">{w.period(t.date(from), t.date(until))}</span>
      </p>
      {mayEnd && (
        <AskFirst
          label={w.endDeputy}
          about={w.deputy(person.name)}
          sure={w.endDeputySure}
          yes={w.endDeputyYes}
          no={w.endDeputyNo}
          busy={busy}
          onYes={() =>
            act('end-deputy', { deputy: person.id, organisations: [organisation], from, until }, w.deputyEnded)
          }
        />
      )}
    </div>
  );
}
