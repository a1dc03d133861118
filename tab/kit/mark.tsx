import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Tone } from './bar';

/** A state: icon, word and colour, never the colour alone. */
export function Mark({
  Icon,
  tone,
  children,
}: {
  readonly Icon: FluentIcon;
  readonly tone: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span className={`mark mark-${tone}`}>
      <Icon aria-hidden />
      {children}
    </span>
  );
}
