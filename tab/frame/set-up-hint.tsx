import { usePage } from '../page-context';

/** The first days: everything works, and somebody can become secretary. */
export function SetUpHint() {
  const { t } = usePage();
  const w = t.words.tab.frame;
  return (
    <aside className="hint">
      <b>{w.beginTitle}</b> {w.begin}
    </aside>
  );
}
