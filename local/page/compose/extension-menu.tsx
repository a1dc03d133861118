import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { AddRegular, AppGenericRegular, SearchRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ExtensionCommand } from '../../connector/page-api';
import { usePage } from '../page-context';
import { useExtension } from '../use-extension';
import { SearchPane } from './search-pane';

interface Props {
  readonly conversationId: string;
  readonly threadId?: string;
}

/** The "+" of the compose box: the message extension's commands. */
export function ExtensionMenu({ conversationId, threadId }: Props) {
  const { bootstrap, place, words } = usePage();
  const { act } = useExtension({ conversationId, threadId });
  const [searching, setSearching] = useState<ExtensionCommand>();
  const button = useRef<HTMLButtonElement>(null);
  const commands = bootstrap.extension.filter((command) => command.context.includes('compose'));
  if (commands.length === 0) return null;
  return (
    <>
      <Menu positioning="above-start">
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={words.more} relationship="label">
            <Button ref={button} appearance="subtle" size="small" icon={<AddRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <MenuItem
                key={command.id}
                icon={command.type === 'query' ? <SearchRegular /> : <AppGenericRegular />}
                onClick={() => (command.type === 'query' ? setSearching(command) : void act(command))}
              >
                {command.title[place.lang]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {searching && (
        <SearchPane
          command={searching}
          conversationId={conversationId}
          threadId={threadId}
          target={button}
          onClose={() => setSearching(undefined)}
        />
      )}
    </>
  );
}
