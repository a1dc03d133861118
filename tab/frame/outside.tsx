import type { PageWords } from '../../i18n/words';
import { State } from './state';

/** The address was opened in a window of its own: nobody there can say who looks. */
export function Outside({ words }: { readonly words: PageWords }) {
  const w = words.tab.frame;
  return (
    <main className="app outside">
      <State whole title={w.outsideTitle} text={w.outside} />
    </main>
  );
}
