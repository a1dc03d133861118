import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  AppGenericRegular,
  ArrowClockwiseRegular,
  ArrowReplyRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';
import { useExtension } from '../use-extension';

interface Props {
  readonly message: Message;
  readonly onReply?: () => void;
  readonly onInserted: () => void;
  readonly onRefresh?: () => void;
}

/** What one can do with a message: shown when it is pointed at or focused, always there for the keyboard. */
export function MessageMenu({ message, onReply, onInserted, onRefresh }: Props) {
  const { words, place, bootstrap } = usePage();
  const { conversationId, id } = message;
  const inChannel = conversationId === bootstrap.channel.id;
  const threadId = inChannel ? (message.threadId ?? id) : undefined;
  const { act } = useExtension({ conversationId, threadId, messageId: id });
  const commands = bootstrap.extension.filter((c) => c.type === 'action' && c.context.includes('message'));
  if (!onReply && commands.length === 0 && !onRefresh) return null;
  return (
    <div className="message-menu">
      {onReply && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowReplyRegular />}
          aria-label={words.reply}
          onClick={onReply}
        />
      )}
      {(commands.length > 0 || onRefresh) && (
        <Menu positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={words.moreActions} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {commands.map((command) => (
                <MenuItem
                  key={command.id}
                  icon={<AppGenericRegular />}
                  onClick={async () => {
                    if (await act(command)) onInserted();
                  }}
                >
                  {command.title[place.lang]}
                </MenuItem>
              ))}
              {onRefresh && (
                <MenuItem icon={<ArrowClockwiseRegular />} onClick={onRefresh}>
                  {words.refreshCard}
                </MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
