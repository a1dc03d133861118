import { dateIn } from '../../../domain/dates';
import type { AgendaView } from '../../../domain/views/agenda';
import { useNow } from '../../frame/use-now';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';
import { minutesOf } from '../agenda/time-of-day';
import { CurrentLine } from './current-line';
import { NextLine } from './next-line';
import { PanelLines } from './panel-lines';
import { PanelOver } from './panel-over';
import { type WhereNow, whereNow } from './where-now';

interface Props {
  readonly view: AgendaView;
  readonly meeting: NonNullable<AgendaView['meeting']>;
}

/** One meeting, narrow. On its day it follows the planned times, minute by minute. */
export function Panel({ view, meeting }: Props) {
  const { me, t } = usePage();
  const now = useNow();
  const { lines } = view;
  const w = t.words.agenda;
  const today = dateIn(me.coalition.timeZone, now) === meeting.date;
  const where: WhereNow | undefined =
    today && meeting.time ? whereNow(lines, minutesOf(t.time(now)) - minutesOf(meeting.time)) : undefined;
  const current = where?.phase === 'during' ? where.line : undefined;
  const facts = [t.relative(meeting.date), meeting.time && w.startsAt(meeting.time), meeting.place];
  return (
    <div className="panel">
      <PageHead title={w.of(t.date(meeting.date))} about={facts.filter(Boolean).join(' · ')} />
      {where?.phase === 'before' && <p className="panel-note">{t.words.tab.agenda.panel.begins(where.minutes)}</p>}
      {where?.phase === 'during' && (
        <>
          <CurrentLine line={lines[where.line]} left={where.left} total={where.total} />
          <NextLine line={lines[where.line + 1]} />
        </>
      )}
      {where?.phase === 'over' && <PanelOver toClose={view.toClose} />}
      <PanelLines lines={lines} current={current} over={where?.phase === 'over'} />
    </div>
  );
}
