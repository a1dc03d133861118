import { type ComponentType, useEffect, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { useCoalition } from '../coalition-context';
import { loadAnew } from './load-anew';
import { Problem } from './problem';
import { Skeleton } from './skeleton';

/**
 * A part of the page that is fetched when it is first needed. Not React's `lazy`: that shows its waiting for at least a
 * third of a second, and a part that cannot be fetched (no connection, a new version in its place) would take the whole
 * page with it. `load` fetches it beforehand; rejects when that fails.
 */
export function part<P extends object>(fetchPart: () => Promise<{ readonly default: ComponentType<P> }>) {
  let Here: ComponentType<P> | undefined;

  async function load(): Promise<void> {
    Here ??= (await fetchPart()).default;
  }

  function Part(props: P) {
    const { words } = useCoalition();
    const [state, setState] = useState<'waits' | 'here' | 'failed'>('waits');
    useEffect(() => {
      let gone = false;
      const becomes = (next: 'here' | 'failed') => () => void (gone || setState(next));
      load().then(becomes('here'), becomes('failed'));
      return () => {
        gone = true;
      };
    }, []);
    if (Here) return <Here {...props} />;
    if (state !== 'failed') return <Skeleton label={words.tab.frame.loading} />;
    const problem = new ApiProblem(words.tab.frame.offline, { status: 0, code: 'offline' });
    return <Problem problem={problem} words={words} onRetry={loadAnew} />;
  }

  return Object.assign(Part, { load });
}
