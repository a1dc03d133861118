import { ClockRegular } from '@fluentui/react-icons';
import type { PendingLine } from '../../../domain/views/pending';
import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** One mandate that is pending: with whom, on what, how late, through whom, and what was said last. */
export function PendingRow({ line }: { readonly line: PendingLine }) {
  const { t } = usePage();
  const w = t.words.tab.today;
  const d = t.words.decision;
  const waits = line.waitsFor === 'answer';
  const look = lookOf({ standing: waits ? 'waiting' : 'condition', state: line.state });
  const about = [
    line.condition && w.condition(line.condition),
    waits && line.bodyDate && (line.bodyDatePast ? d.bodyMet : d.bodyMeets)(line.body, t.date(line.bodyDate)),
    waits && line.daysLate === 0 && w.deadline(t.date(line.deadline), t.relative(line.deadline)),
    line.delegates.length > 0 ? w.whom(t.list(line.delegates.map((one) => one.name))) : w.whomSecretary,
    line.lastWord && w.lastWord(line.lastWord.by, t.day(line.lastWord.at)),
  ].filter(Boolean);
  return (
    <li className="line">
      <div className="line-main">
        <p>
          <b>{line.organisation}</b> · <PageLink to={{ page: 'decision', id: line.decisionId }}>{line.title}</PageLink>
        </p>
        <p className="line-about">{about.join(' · ')}</p>
      </div>
      {line.daysLate > 0 && (
        <Mark Icon={ClockRegular} tone="bad">
          {d.late(line.daysLate)}
        </Mark>
      )}
      <Mark Icon={look.Icon} tone={look.tone}>
        {waits ? d.mandates[line.state] : t.words.tab.decisions.cells.condition}
      </Mark>
    </li>
  );
}
