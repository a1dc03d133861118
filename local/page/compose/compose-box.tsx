import { Button, Tooltip } from '@fluentui/react-components';
import { MentionRegular, SendFilled, SendRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState } from 'react';
import { describeFailure } from '../describe-failure';
import { boxOf, useDraft } from '../drafts';
import { usePage } from '../page-context';
import { ComposeAttachments } from './compose-attachments';
import { ComposeField } from './compose-field';
import { ExtensionMenu } from './extension-menu';
import { mentionables, withMentions } from './mention-names';

interface Props {
  readonly conversationId: string;
  readonly threadId?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  /** For a box that can be put away when it is empty. */
  readonly onCancel?: () => void;
  readonly onSent?: () => void;
}

const nobody = [] as const;

/** Where one writes: a new post, a reply, or a word to the app. */
export function ComposeBox(props: Props) {
  const { conversationId, threadId, label, placeholder, autoFocus, onCancel, onSent } = props;
  const { api, bootstrap, conversations, drafts, locale, me, words } = usePage();
  const box = boxOf(conversationId, threadId);
  const { text, attachments } = useDraft(drafts, box);
  const [failure, setFailure] = useState<string>();
  const sending = useRef(false);
  const startMention = useRef(() => {});
  const inChannel = conversationId === bootstrap.channel.id;
  const names = useMemo(() => (inChannel ? mentionables(bootstrap, me.key) : nobody), [bootstrap, inChannel, me.key]);
  const empty = text.trim() === '' && attachments.length === 0;

  const send = async () => {
    if (empty || sending.current) return;
    sending.current = true;
    setFailure(undefined);
    try {
      const said = withMentions(text.trim(), names);
      const sent = attachments.map(({ contentType, content }) => ({ contentType, content }));
      const posted = await api.post({
        conversationId,
        threadId,
        ...said,
        attachments: sent,
        locale,
        textFormat: 'plain',
      });
      drafts.clear(box);
      if (posted) conversations.received(posted);
      onSent?.();
    } catch (error) {
      setFailure(describeFailure(error, words));
    }
    sending.current = false;
  };

  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ComposeAttachments
        attachments={attachments}
        onRemove={(index) => drafts.change(box, { attachments: attachments.filter((_, i) => i !== index) })}
      />
      <ComposeField
        label={label}
        placeholder={placeholder}
        text={text}
        names={names}
        autoFocus={autoFocus}
        onText={(changed) => drafts.change(box, { text: changed })}
        onSend={send}
        onCancel={empty ? onCancel : undefined}
        mentionStart={(start) => {
          startMention.current = start;
        }}
      />
      <div className="compose-bar">
        <ExtensionMenu conversationId={conversationId} threadId={threadId} />
        {inChannel && (
          <Tooltip content={words.mention} relationship="label">
            <Button appearance="subtle" size="small" icon={<MentionRegular />} onClick={() => startMention.current()} />
          </Tooltip>
        )}
        <span className="compose-space" />
        <Tooltip content={words.send} relationship="label">
          <Button
            type="submit"
            appearance="transparent"
            size="small"
            icon={empty ? <SendRegular /> : <SendFilled className="compose-ready" />}
            disabledFocusable={empty}
          />
        </Tooltip>
      </div>
      <div role="alert">
        {failure && (
          <div className="compose-failure">
            <span>{failure}</span>
            <Button size="small" type="submit">
              {words.retry}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
