import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { usePage } from '../page-context';
import type { Notice } from './use-card-answers';

const shownFor = 8_000;

/** A short word under the card. Good news goes by itself; what went wrong stays until read. */
export function CardNotice({
  notice,
  onClose,
}: {
  readonly notice: Notice | undefined;
  readonly onClose?: () => void;
}) {
  const { words } = usePage();
  useEffect(() => {
    if (notice?.intent !== 'info' || !onClose) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  const error = notice?.intent === 'error';
  return (
    <div role={error ? 'alert' : 'status'} className="card-notice-place">
      {notice && (
        <div className={error ? 'card-notice card-notice-error' : 'card-notice'}>
          {error ? <ErrorCircleFilled aria-hidden /> : <CheckmarkCircleFilled aria-hidden />}
          <span>{notice.text}</span>
          {onClose && (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={onClose}
            />
          )}
        </div>
      )}
    </div>
  );
}
