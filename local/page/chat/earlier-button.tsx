import { Button } from '@fluentui/react-components';
import { ArrowUpRegular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { usePage } from '../page-context';

/** Shows more of the past, and leaves what one was reading where it was. */
export function EarlierButton({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const { words } = usePage();
  const show = ({ currentTarget }: MouseEvent) => {
    const scroller = currentTarget.closest<HTMLElement>('.pane-scroll');
    if (!scroller) return;
    const before = scroller.scrollHeight - scroller.scrollTop;
    flushSync(onMore);
    scroller.scrollTop = scroller.scrollHeight - before;
    if (!currentTarget.isConnected) scroller.focus();
  };
  if (count === 0) return null;
  return (
    <Button className="earlier" appearance="subtle" size="small" icon={<ArrowUpRegular />} onClick={show}>
      {words.earlier(count)}
    </Button>
  );
}
