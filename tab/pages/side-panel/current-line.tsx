import type { AgendaLine } from '../../../domain/views/agenda-lines';
import { Bar } from '../../kit/bar';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';
import { lineTitle } from './line-title';

interface Props {
  readonly line: AgendaLine | undefined;
  /** Minutes it still has, of how many. */
  readonly left: number;
  readonly total: number;
}

/** What is on now, and how much of its time is left. */
export function CurrentLine({ line, left, total }: Props) {
  const { t } = usePage();
  if (!line) return null;
  const { agenda: w, tab } = t.words;
  const text = line.fixed === undefined ? line.explanation : line.input?.text;
  return (
    <section className="panel-now" aria-label={tab.agenda.panel.now}>
      <p className="small">{tab.agenda.panel.now}</p>
      <h2>{lineTitle(line, t)}</h2>
      {line.fixed === undefined && (
        <p className="small subtle">
          {w.purposes[line.purpose]} · {line.organisation ?? line.proposer.name}
        </p>
      )}
      <Bar
        parts={[
          { count: total - left, tone: 'accent' },
          { count: left, tone: 'calm' },
        ]}
      />
      <p className="panel-left">{tab.agenda.panel.left(left)}</p>
      {text && (
        <details>
          <summary>{w.explanationLabel}</summary>
          <p className="people-text">
            <PeopleText text={text} />
          </p>
        </details>
      )}
    </section>
  );
}
