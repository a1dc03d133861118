import { Button } from '@fluentui/react-button';
import { usePage } from '../page-context';

/** The first days: everything works, and somebody can become secretary. */
export function SetUpHint() {
  const { me, t, openForm } = usePage();
  const w = t.words.tab.frame;
  return (
    <aside className="hint">
      <p>
        <b>{w.beginTitle}.</b> {w.begin}
      </p>
      {me.mayStart && <Button onClick={() => openForm({ form: 'set-up' })}>{t.words.coalition.setUp}</Button>}
    </aside>
  );
}
