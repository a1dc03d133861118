import { Button } from '@fluentui/react-button';
import type { PendingLine } from '../../../domain/views/pending';
import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** What the reader takes back to their own body: which decision, when the body meets, until when. */
export function MyMandates({ lines }: { readonly lines: readonly PendingLine[] }) {
  const { t } = usePage();
  return (
    <Section title={t.words.tab.today.mandates}>
      <ul className="sheet">
        {lines.map((line) => (
          <MyMandate key={`${line.decisionId} ${line.organisationId}`} line={line} />
        ))}
      </ul>
    </Section>
  );
}

function MyMandate({ line }: { readonly line: PendingLine }) {
  const { t, openForm } = usePage();
  const w = t.words.tab.today;
  const look = lookOf({ standing: 'waiting', state: line.state });
  const late = line.daysLate > 0 ? w.dueLate(t.words.decision.late(line.daysLate)) : undefined;
  return (
    <li className="line">
      <div className="line-main">
        <PageLink className="line-title" to={{ page: 'decision', id: line.decisionId }}>
          {line.title}
        </PageLink>
        <p className="line-about">
          {line.organisation} · {late ?? w.deadline(t.date(line.deadline), t.relative(line.deadline))}
        </p>
        {line.bodyDate && (
          <p className="line-about">
            {line.bodyDatePast ? w.met(line.body, t.date(line.bodyDate)) : w.meets(line.body, t.date(line.bodyDate))}
          </p>
        )}
      </div>
      <Mark Icon={look.Icon} tone={look.tone}>
        {line.askedAgain ? t.words.decision.askedAgain : t.words.decision.mandates[line.state]}
      </Mark>
      <Button
        appearance="primary"
        aria-label={`${w.reportOn(line.title)}: ${line.organisation}`}
        onClick={() => openForm({ form: 'report', decision: line.decisionId, organisation: line.organisationId })}
      >
        {w.report}
      </Button>
    </li>
  );
}
