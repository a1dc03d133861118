import { Button } from '@fluentui/react-button';
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { type Notice, usePage } from '../page-context';

interface Props {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

/** How the last press went. It stays until it is dismissed or one goes on: nobody reads against the clock. */
export function NoticeBar({ notice, onDismiss }: Props) {
  const { t } = usePage();
  const w = t.words.tab.frame;
  return (
    <div className="notice-place">
      <div role="status">
        {notice?.tone === 'good' && <Bar notice={notice} onDismiss={onDismiss} label={w.dismiss} />}
      </div>
      <div role="alert">
        {notice?.tone === 'bad' && (
          <Bar notice={notice} onDismiss={onDismiss} label={w.dismiss}>
            {notice.again && <Button onClick={notice.again}>{w.retry}</Button>}
          </Bar>
        )}
      </div>
    </div>
  );
}

function Bar({
  notice,
  onDismiss,
  label,
  children,
}: {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  readonly label: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div className={`notice notice-${notice.tone}`}>
      {notice.tone === 'good' ? <CheckmarkCircleFilled aria-hidden /> : <ErrorCircleFilled aria-hidden />}
      <span>{notice.text}</span>
      {children}
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={label} onClick={onDismiss} />
    </div>
  );
}
