import type { HistoryLine } from '../../../domain/views/decision-history';
import type { Reader } from '../../../i18n/reading';
import { usePage } from '../../page-context';

/** Who said what, when, in what capacity, on whose word; oldest first. */
export function HistoryLines({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = usePage();
  return (
    <ol className="history">
      {lines.map((line) => (
        <li key={`${line.at} ${line.what} ${line.organisationId ?? ''}`}>
          <time dateTime={line.at} className="line-about">
            {t.day(line.at)} {t.time(line.at)}
          </time>
          <div>{said(t, line)}</div>
        </li>
      ))}
    </ol>
  );
}

function said(t: Reader, line: HistoryLine): string {
  const { what, as } = t.words.tab.decisions;
  const w = t.words.decision;
  if (line.what === 'decision-ratified' || line.what === 'decision-lapsed') return what[line.what];
  const did =
    line.what === 'report-mandate'
      ? what['report-mandate'](line.state ? w.mandates[line.state].toLowerCase() : '')
      : line.what === 'meet-condition'
        ? line.met
          ? what.met
          : what.unmet
        : line.what === 'extend-deadline' && line.to
          ? what['extend-deadline'](t.date(line.to))
          : line.what === 'record-decision'
            ? what['record-decision']
            : what.other;
  const details = [
    line.bodyDate && line.state === 'submitted' && t.date(line.bodyDate),
    line.condition && line.what === 'report-mandate' && w.conditionIs(line.condition),
    line.reason && w.reasonIs(line.reason),
  ].filter(Boolean);
  return [`${line.organisation ? `${line.organisation}: ` : ''}${line.by} ${did}`, as[line.as] ?? '', ...details]
    .filter(Boolean)
    .join(' · ');
}
