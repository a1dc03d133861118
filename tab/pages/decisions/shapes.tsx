import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** The same decisions as a list and as a picture. */
export function Shapes({ current }: { readonly current: 'decisions' | 'matrix' }) {
  const w = usePage().t.words.tab.decisions;
  return (
    <nav className="shapes" aria-label={w.shapes}>
      {(['decisions', 'matrix'] as const).map((page) => (
        <PageLink key={page} to={{ page }} aria-current={page === current ? 'page' : undefined}>
          {page === 'matrix' ? w.matrix : w.list}
        </PageLink>
      ))}
    </nav>
  );
}
