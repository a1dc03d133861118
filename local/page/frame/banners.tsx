import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePage } from '../page-context';

const seenKey = 'introduction-seen';

/** Once for who comes here first: what this page is. And whenever the connection is lost: that nothing typed is. */
export function Banners() {
  const { conversations, words } = usePage();
  const [introduced, setIntroduced] = useState(() => localStorage.getItem(seenKey) !== null);
  const dismiss = () => {
    localStorage.setItem(seenKey, 'yes');
    setIntroduced(true);
  };
  return (
    <div className="banners">
      <div role="alert">
        {!conversations.online && (
          <MessageBar intent="warning" politeness="assertive">
            <MessageBarBody>{words.offline}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={conversations.retry}>
                {words.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {!introduced && (
        <MessageBar intent="info" className="introduction">
          <MessageBarBody>{words.about}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={dismiss} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
