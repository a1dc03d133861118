import { Component, type ReactNode } from 'react';
import type { PageWords } from '../../i18n/words';
import { ApiProblem } from '../api/problem';
import { loadAnew } from './load-anew';
import { Problem } from './problem';

interface Props {
  readonly words: PageWords;
  readonly children: ReactNode;
}

/** Says so where a page breaks while it is drawn, and offers to load it anew; React would leave nothing at all. */
export class Mishap extends Component<Props, { readonly broken?: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    const problem = new ApiProblem(words.tab.frame.failed, { status: 0, code: 'unexpected' });
    return (
      <main>
        <Problem problem={problem} words={words} onRetry={loadAnew} />
      </main>
    );
  }
}
