import type { OrganisationLine } from '../../../domain/views/coalition';
import { speaksBesides } from '../../../domain/views/speaks-besides';
import { useAct } from '../../api/use-act';
import { deputyWords } from '../../deputies/words';
import { AskFirst } from '../../kit/ask-first';
import { usePage } from '../../page-context';

interface Props {
  readonly organisation: OrganisationLine;
  readonly deputy: OrganisationLine['deputies'][number];
  readonly mayEnd: boolean;
}

/** Who stands in for whom and how long. */
export function DeputyLine({ organisation, deputy, mayEnd }: Props) {
  const { me, t } = usePage();
  const { act, busy } = useAct();
  const w = deputyWords();
  const { person, from, until } = deputy;
  const who = w.who(person.name, t.list(deputy.absent));
  const period = w.period(t.date(from), t.date(until));
  const speaks = speaksBesides(organisation, deputy, me.today);
  const input = { deputy: person.id, organisations: [organisation.id], from, until };
  return (
    <div className="deputy">
      <p>{who}</p>
      <p className="line-about">{period}</p>
      {mayEnd && (
        <AskFirst
          label={w.end}
          about={`${who}, ${period}`}
          sure={speaks ? w.endSureSpeaks : w.endSure}
          yes={w.endYes}
          no={w.endNo}
          busy={busy}
          onYes={() => act('end-deputy', input, speaks ? w.endedSpeaks : w.ended)}
        />
      )}
    </div>
  );
}
