import { Button } from '@fluentui/react-button';
import type { FluentIcon } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react';

interface Props {
  /** Name of the button, which begins with its word; also what one reads on pointing at it. */
  readonly label: string;
  readonly hint?: string;
  readonly Icon: FluentIcon;
  /** The word beside the icon, where there is room for one. */
  readonly word?: string;
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The buttons behind it; `close` gives the focus back to the button first, so that a form knows where it came from. */
  readonly children: (close: () => void) => ReactNode;
}

/** A few more buttons behind one. Escape, and going elsewhere, closes them. */
export function DropDown({ label, hint, Icon, word, className = '', buttonRef, onKeyDown, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    place.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside closes; the buttons are what one operates
    <div
      ref={place}
      className={`drop-down ${className}`}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        ref={buttonRef}
        appearance="subtle"
        icon={<Icon />}
        aria-label={label}
        title={hint ?? (word ? undefined : label)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {word}
      </Button>
      {open && (
        // Focusable by script only: a press on it keeps the focus inside in every browser.
        <div className="drop-down-sheet" tabIndex={-1}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
