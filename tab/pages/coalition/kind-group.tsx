import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly count: number;
  /** False where there are so many lines that the groups are what one reads first. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Lines under one heading that folds away. */
export function KindGroup({ title, count, open, children }: Props) {
  return (
    <details className="kind" open={open}>
      <summary>
        <h3>
          {title} <span className="subtle">({count})</span>
        </h3>
      </summary>
      {children}
    </details>
  );
}
