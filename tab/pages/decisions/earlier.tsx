import { Button } from '@fluentui/react-button';
import { useEffect, useRef, useState } from 'react';
import type { ViewedDecisions } from '../../api/use-decisions';
import { earlierWords } from './earlier-words';

export { loadEarlierWords } from './earlier-words';

interface Props {
  readonly earlier: ViewedDecisions['earlier'];
  /** Whether there are any that are not shown. */
  readonly more: boolean;
}

/** The way further back, at the end of the list: whoever takes it goes on at the first that came. */
export default function Earlier({ earlier, more }: Props) {
  const w = earlierWords();
  const place = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [came, setCame] = useState(0);
  const first = useRef<string>(undefined);

  // The row may be drawn a moment after it was answered.
  useEffect(() => {
    if (first.current === undefined) return;
    const row = place.current?.parentElement?.querySelector(`[data-decision="${CSS.escape(first.current)}"]`);
    if (!row) return;
    first.current = undefined;
    row.querySelector('a')?.focus();
  });

  const press = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    // Said anew when as many come again.
    setCame(0);
    const answer = await earlier();
    setBusy(false);
    if (answer instanceof Error) setFailed(true);
    else {
      [first.current] = answer;
      setCame(answer.length);
    }
  };

  return (
    <div className="earlier no-print" ref={place}>
      {failed && <p role="alert">{w.failed}</p>}
      {more && (
        <Button disabledFocusable={busy} onClick={() => void press()}>
          {w.show}
        </Button>
      )}
      <p className="hidden" role="status">
        {came > 0 && w.came(came)}
      </p>
    </div>
  );
}
