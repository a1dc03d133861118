import { CheckmarkRegular, PlayFilled } from '@fluentui/react-icons';
import type { AgendaLine } from '../../../domain/views/agenda-lines';
import { usePage } from '../../page-context';
import { lineTitle } from './line-title';

interface Props {
  readonly lines: readonly AgendaLine[];
  /** Index of the line that is on now. */
  readonly current: number | undefined;
  /** All of them have been. */
  readonly over: boolean;
}

/** The whole agenda, small: when, what, how long. */
export function PanelLines({ lines, current, over }: Props) {
  const { t } = usePage();
  const w = t.words.tab.agenda.panel;
  const during = current !== undefined;
  return (
    <section className="panel-all">
      <h2 className={during ? 'panel-small' : 'hidden'}>{w.all}</h2>
      <ol>
        {lines.map((line, index) => {
          const done = over || (during && index < current);
          const now = during && index === current;
          return (
            <li
              key={line.fixed ?? line.id}
              className={done ? 'panel-done' : undefined}
              aria-current={now ? 'true' : undefined}
            >
              <span className="panel-when">{line.startsAt}</span>
              <span className="panel-what">
                {now && (
                  <>
                    <PlayFilled aria-hidden /> <span className="hidden">{w.current}: </span>
                  </>
                )}
                {lineTitle(line, t)}
              </span>
              <span className="panel-minutes">
                {done ? (
                  <>
                    <CheckmarkRegular aria-hidden />
                    <span className="hidden">{w.done}</span>
                  </>
                ) : (
                  t.words.common.minutes(line.minutes)
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
