import { Button } from '@fluentui/react-button';
import { CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { useLayoutEffect, useRef, useState } from 'react';
import { type Notice, usePage } from '../page-context';

interface Props {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
}

/** How the last press went. It stays until it is dismissed or one goes on: nobody reads against the clock. */
export function NoticeBar({ notice, onDismiss }: Props) {
  const { t } = usePage();
  const w = t.words.tab.frame;
  // The same words again are news: another element, so that they are heard again.
  const [said, setSaid] = useState({ notice, nth: 0 });
  if (said.notice !== notice) setSaid({ notice, nth: said.nth + 1 });
  return (
    <div className="notice-place">
      <div role="status">
        {notice?.tone === 'good' && <Bar key={said.nth} notice={notice} onDismiss={onDismiss} label={w.dismiss} />}
      </div>
      <div role="alert">
        {notice?.tone === 'bad' && (
          <Bar key={said.nth} notice={notice} onDismiss={onDismiss} label={w.dismiss}>
            {notice.again && (
              <Button
                onClick={() => {
                  onDismiss();
                  notice.again?.();
                }}
              >
                {w.retry}
              </Button>
            )}
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
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    let from: EventTarget | null = null;
    current?.addEventListener('focusin', ({ relatedTarget }) => {
      if (!current.contains(relatedTarget as Node | null)) from = relatedTarget;
    });
    // What has the focus goes with the notice: the keyboard goes on from where it came.
    return () => {
      if (!current?.contains(document.activeElement)) return;
      const back = from instanceof HTMLElement && from.isConnected ? from : document.querySelector('h1');
      back?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={bar} className={`notice notice-${notice.tone}`}>
      {notice.tone === 'good' ? <CheckmarkCircleFilled aria-hidden /> : <ErrorCircleFilled aria-hidden />}
      <span>{notice.text}</span>
      {children}
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={label} onClick={onDismiss} />
    </div>
  );
}
