import type { ReactNode } from 'react';
import { useCoalition } from '../coalition-context';

/** A link to an https address outside the page, which whoever shows the page opens. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { host } = useCoalition();
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        host.open(url);
      }}
    >
      {children}
    </a>
  );
}
