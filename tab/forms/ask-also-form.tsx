import type { DecisionView } from '../../domain/views/decision';
import { mandateWords } from '../mandates/words';
import { FormDialog } from './form-dialog';
import { OrganisationTicks } from './organisation-ticks';
import { useForm } from './use-form';

/** Asks more organisations for their mandate on a decision that runs. */
export function AskAlsoForm({ view, close }: { readonly view: DecisionView; readonly close: () => void }) {
  const m = mandateWords();
  const form = useForm({
    action: 'ask-also',
    about: view.id,
    initial: { organisations: [] as readonly string[] },
    input: ({ organisations }) => ({ decision: view.id, organisations: [...organisations] }),
    done: () => m.askAlsoSaid,
    close,
  });
  return (
    <FormDialog form={form} title={m.askAlsoTitle} about={view.title} send={m.askAlso}>
      <OrganisationTicks form={form} label={m.asksNamed} organisations={view.mayAskAlso} first={[]} />
    </FormDialog>
  );
}
