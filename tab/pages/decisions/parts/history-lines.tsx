import type { HistoryLine } from '../../../../domain/views/decision-history';
import type { Reader } from '../../../../i18n/reading';
import { followedOfMandates, saidOfMandates } from '../../../mandates/said-of-mandates';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

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

/** What is said for an organisation, by its delegate or on its word; the rest chair and secretary do as themselves. */
const spokenFor: readonly string[] = ['report-mandate', 'give-advice', 'contradict-condition', 'report-landing'];

function said(t: Reader, line: HistoryLine): string {
  const { what, as } = t.words.tab.decisions;
  const of = line.organisation ? `${line.organisation}: ` : '';
  if (line.what === 'decision-ratified' || line.what === 'decision-lapsed') return what[line.what];
  const followed = followedOfMandates(line.what);
  if (followed) return `${of}${followed}`;
  const capacity = spokenFor.includes(line.what) ? as[line.as] : undefined;
  return [`${of}${line.by} ${didOf(t, line)}`, capacity, ...detailsOf(t, line)].filter(Boolean).join(' · ');
}

function didOf(t: Reader, line: HistoryLine): string {
  const { what } = t.words.tab.decisions;
  switch (line.what) {
    case 'report-mandate':
      return what[line.what](line.state ? t.words.decision.mandates[line.state].toLowerCase() : '');
    case 'meet-condition':
      return line.met ? what.met : what.unmet;
    case 'extend-deadline':
      return line.to ? what[line.what](t.date(line.to)) : what.other;
    case 'record-decision':
      return what[line.what];
    default:
      return saidOfMandates(t, line) ?? what.other;
  }
}

/** What went with it, in people's own words. */
function detailsOf(t: Reader, line: HistoryLine): (string | undefined)[] {
  const w = t.words.decision;
  const m = mandateWords();
  const { state, bodyDate, condition, reason, text, note, how, because, reviewOn } = line;
  return [
    bodyDate && state === 'submitted' ? t.date(bodyDate) : undefined,
    condition && line.what === 'report-mandate' ? w.conditionIs(condition) : undefined,
    reason && w.reasonIs(reason),
    line.what === 'give-advice' ? text : undefined,
    note,
    how && m.how(how),
    because && m.because(because),
    reviewOn && m.reviewOn(t.date(reviewOn)),
  ];
}
