import { Button } from '@fluentui/react-button';
import type { DecisionView } from '../../../../domain/views/decision';
import type { DecisionLine } from '../../../../domain/views/decision-line';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/** The reader says how they will advise their body, as long as it is open. */
export function MyMore({ view, line }: { readonly view: DecisionView; readonly line: DecisionLine }) {
  const { openForm } = usePage();
  const m = mandateWords();
  if (view.state !== 'open') return null;
  return (
    <Button
      aria-label={`${m.advise}: ${line.name}`}
      onClick={() => openForm({ form: 'advise', decision: view.id, organisation: line.organisationId })}
    >
      {m.advise}
    </Button>
  );
}
