import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
  /** The page's own heading, when nothing else stands on it. */
  readonly whole?: boolean;
}

/** What stands where there is nothing to show: what is so, and what one can do. */
export function State({ title, text, children, whole }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className={whole ? 'state state-whole' : 'state'}>
      <svg className="state-mark" viewBox="0 0 64 40" aria-hidden="true">
        <ellipse cx="32" cy="20" rx="20" ry="9" />
        {[6, 19, 45, 58].map((x) => (
          <circle key={x} cx={x} cy={x === 6 || x === 58 ? 20 : 5} r="4" />
        ))}
        {[19, 45].map((x) => (
          <circle key={x} cx={x} cy={35} r="4" />
        ))}
      </svg>
      <Heading tabIndex={-1}>{title}</Heading>
      {text && <p>{text}</p>}
      {children && <div className="row">{children}</div>}
    </section>
  );
}
