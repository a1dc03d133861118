import { loadDeputyWords } from '../deputies/words';
import { loadMandateWords } from '../mandates/words';
import { loadTellingWords } from '../telling/words';
import { loadFormWords } from './words';

type Forms = typeof import('./form-host');

/** Fetches the forms and what only they say. Rejects when that fails. */
export async function loadForms(): Promise<Forms> {
  const [forms] = await Promise.all([
    import('./form-host'),
    loadFormWords(),
    loadMandateWords(),
    loadTellingWords(),
    loadDeputyWords(),
  ]);
  return forms;
}
