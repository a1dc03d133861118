import { type ReactNode, useEffect, useRef } from 'react';
import { tabPath } from '../../domain/tab-pages';
import { usePage } from '../page-context';

/** The page whose heading was shown last. */
let last: string | undefined;

interface Props {
  readonly title: string;
  /** A line above the title: where one is. */
  readonly above?: ReactNode;
  /** One sentence of what it is about. */
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}

/** The heading of a page. Going to another page brings the focus here, so that a screen reader says where one is. */
export function PageHead({ title, above, about, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = tabPath(usePage().place);
  useEffect(() => {
    // Another heading of the same page says nothing new, and who has a form open keeps what they type in.
    if (last !== undefined && last !== path && !document.querySelector('[role=dialog]')) heading.current?.focus();
    last = path;
  }, [path]);
  useEffect(() => {
    document.title = `${title} · Coalitietafel`;
  }, [title]);
  return (
    <div className="page-head">
      {above && <div className="page-above">{above}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {about && <p className="page-about">{about}</p>}
      {children && <div className="row page-actions">{children}</div>}
    </div>
  );
}
