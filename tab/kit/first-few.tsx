import type { ReactNode } from 'react';
import { usePage } from '../page-context';

interface Props {
  readonly items: readonly ReactNode[];
  readonly most?: number;
}

/** The first of a list; the rest unfolds in its place. */
export function FirstFew({ items, most = 5 }: Props) {
  const { t } = usePage();
  const rest = items.slice(most);
  return (
    <>
      <ul className="few">{items.slice(0, most)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t.words.common.moreToSee(rest.length)}</summary>
          <ul className="few">{rest}</ul>
        </details>
      )}
    </>
  );
}
