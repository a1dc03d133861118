import { Button } from '@fluentui/react-button';
import { type KeyboardEvent, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  /** What it is about, for who hears the button and does not see where it stands. */
  readonly about: string;
  /** The question, with what happens. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  /** Resolves to whether it was done. */
  readonly onYes: () => Promise<boolean>;
  /** It asks, or no longer: what else could be pressed beside it gives way. */
  readonly onAsk?: (asking: boolean) => void;
}

/** A button for what cannot be taken back: it asks once, in its own place, and what has the focus then keeps things as they are. */
export function AskFirst({ label, about, sure, yes, no, busy, onYes, onAsk }: Props) {
  const [asking, setAsking] = useState(false);
  const ask = (whether: boolean) => {
    setAsking(whether);
    onAsk?.(whether);
  };
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const back = () => {
    ask(false);
    setTimeout(() => button.current?.focus());
  };
  // It asks about this one only: what takes its place in a list was not asked about. What it stood in is gone, so who uses
  // the keyboard goes on from the top of the page.
  const press = async () => {
    if (!(await onYes())) return back();
    ask(false);
    document.querySelector('h1')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The form that this may stand in stays open.
    event.preventDefault();
    back();
  };
  if (!asking)
    return (
      <button ref={button} type="button" className="quiet" aria-label={`${label}: ${about}`} onClick={() => ask(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className="ask-first" aria-label={label} onKeyDown={onKeyDown}>
      <span id={id}>{sure}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => void press()}>
        {yes}
      </Button>
      <Button size="small" appearance="subtle" autoFocus aria-describedby={id} onClick={back}>
        {no}
      </Button>
    </fieldset>
  );
}
