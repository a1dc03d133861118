import { Button, ToggleButton } from '@fluentui/react-components';
import { AddRegular, ArrowLeftRegular, PeopleRegular, VideoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Conversation } from '../../connector/page-api';
import { SenderAvatar } from '../chat/sender-avatar';
import { usePage } from '../page-context';
import { ConfigureDialog } from '../tab/configure-dialog';
import { PaneTabs } from './pane-tabs';
import { TeamMark } from './team-mark';

interface Props {
  readonly conversation: Conversation;
  /** Id of what the tabs show. */
  readonly bodyId: string;
  readonly onBack: () => void;
}

/** Where one is, Teams' own tabs of a channel or chat, and its meeting. */
export function PaneHead({ conversation, bodyId, onBack }: Props) {
  const { bootstrap, goTo, place, words } = usePage();
  const [configures, setConfigures] = useState(false);
  const channel = conversation.type === 'channel';
  const { bot, team } = bootstrap;
  return (
    <header className="pane-head">
      <Button
        className="pane-back"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.back}
        onClick={onBack}
      />
      {channel ? <TeamMark name={team.name} large /> : <SenderAvatar name={bot.name} bot size={36} />}
      <div className="pane-title">
        <h2>{channel ? conversation.name : bot.name}</h2>
        <span>{channel ? team.name : words.appChat}</span>
      </div>
      <PaneTabs conversation={conversation} bodyId={bodyId} />
      {channel && (
        <>
          <Button
            className="pane-add"
            appearance="subtle"
            icon={<AddRegular />}
            aria-label={words.addTab}
            title={words.addTab}
            onClick={() => setConfigures(true)}
          />
          {configures && <ConfigureDialog onClose={() => setConfigures(false)} />}
          <ToggleButton
            className="pane-meeting"
            appearance="subtle"
            icon={<VideoRegular />}
            checked={place.panel === true}
            onClick={() => goTo({ panel: place.panel ? undefined : true })}
          >
            {words.meeting}
          </ToggleButton>
          <span className="pane-people">
            <PeopleRegular aria-hidden />
            {words.people(conversation.members.length)}
          </span>
        </>
      )}
    </header>
  );
}
