import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** At the right of the heading: how many, or the way to all. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, className, children }: Props) {
  const id = useId();
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
