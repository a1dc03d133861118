import { useState } from 'react';
import { usePage } from '../../page-context';

interface Props {
  readonly title: string;
  readonly minutes: number;
  /** Gives whether it was taken; what was typed stays when it was not. */
  readonly onChange: (minutes: number) => Promise<boolean>;
}

/** An item's minutes, changed where they stand: by Enter or by going on. Escape takes back what was typed. */
export function MinutesField({ title, minutes, onChange }: Props) {
  const { t } = usePage();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const back = () => {
    setTyped(undefined);
    setRefused(false);
  };
  const commit = async () => {
    if (typed === undefined) return;
    back();
    if (typed.trim() === '' || Number(typed) === minutes) return;
    if (await onChange(Number(typed))) return;
    // Unless they are typing again already.
    setTyped((now) => now ?? typed);
    setRefused(true);
  };
  return (
    <label className="minutes-field">
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={240}
        value={typed ?? minutes}
        aria-label={t.words.agenda.minutesFor(title)}
        aria-invalid={refused || undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void commit();
          if (event.key === 'Escape') back();
        }}
      />
      <span aria-hidden>{t.words.tab.agenda.minute}</span>
    </label>
  );
}
