import { Button, Spinner } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import type { Words } from '../words';

interface Props {
  readonly words: Words;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Before the page knows anything: waiting, or no answer. */
export function OpeningState({ words, failed, onRetry }: Props) {
  return (
    <main className="opening">
      {failed ? (
        <div className="empty" role="alert">
          <span className="empty-sign" aria-hidden>
            <PlugDisconnectedRegular />
          </span>
          <h1>{words.loadFailed}</h1>
          <Button appearance="primary" onClick={onRetry}>
            {words.retry}
          </Button>
        </div>
      ) : (
        <Spinner label={words.loading} delay={300} />
      )}
    </main>
  );
}
