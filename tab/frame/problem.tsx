import { Button } from '@fluentui/react-button';
import type { PageWords } from '../../i18n/words';
import type { ApiProblem } from '../api/problem';
import { State } from './state';

interface Props {
  readonly problem: ApiProblem;
  readonly words: PageWords;
  readonly onRetry?: () => void;
  /** Leads away from a page that is not there. */
  readonly children?: React.ReactNode;
}

/** Why a page cannot be shown, and what one can do. */
export function Problem({ problem, words, onRetry, children }: Props) {
  const w = words.tab.frame;
  const { code, status } = problem.about;
  if (code === 'not-a-member') return <State whole title={w.notMemberTitle} text={w.notMember} />;
  if (status === 404)
    return (
      <State whole title={w.notFoundTitle} text={w.notFound}>
        {children}
      </State>
    );
  const text = code === 'offline' ? w.offline : problem.detail;
  return (
    <State whole title={status === 401 ? w.signInTitle : w.failedTitle} text={text}>
      {onRetry && (
        <Button appearance="primary" onClick={onRetry}>
          {w.retry}
        </Button>
      )}
      {children}
    </State>
  );
}
