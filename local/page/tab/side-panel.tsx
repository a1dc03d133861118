import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Conversation } from '../../connector/page-api';
import { usePage } from '../page-context';
import { TabPane } from './tab-pane';

/** The tab beside a meeting: https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/design/designing-apps-in-meetings */
export function SidePanel({ conversation }: { readonly conversation: Conversation }) {
  const { bootstrap, goTo, words } = usePage();
  return (
    <aside className="side-panel" aria-label={words.meeting}>
      <div className="side-head">
        <h3>{words.meeting}</h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.closeMeeting}
          onClick={() => goTo({ panel: undefined })}
        />
      </div>
      <TabPane conversation={conversation} frame="sidePanel" title={`${bootstrap.bot.name}: ${words.meeting}`} />
    </aside>
  );
}
