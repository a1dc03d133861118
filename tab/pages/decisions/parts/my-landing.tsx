import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../../domain/views/decision';
import { Section } from '../../../kit/section';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { LandingWords } from './landing-words';

/** How far the reader's own organisations are with an agreement, and the way to say so. */
export function MyLanding({ view }: { readonly view: DecisionView }) {
  const { t, openForm } = usePage();
  const m = mandateWords();
  const mine = view.landing?.lines.filter((line) => line.mine) ?? [];
  if (mine.length === 0) return null;
  return (
    <Section title={m.landingReport}>
      <ul className="sheet">
        {mine.map((line) => (
          <li key={line.organisationId} className="line">
            <LandingWords line={line} />
            <Button
              appearance={line.by ? 'secondary' : 'primary'}
              aria-label={`${t.words.decision.report}: ${line.name}`}
              onClick={() => openForm({ form: 'landing', decision: view.id, organisation: line.organisationId })}
            >
              {t.words.decision.report}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
