import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SenderAvatar } from '../chat/sender-avatar';
import { usePage } from '../page-context';
import { groupOf, personGroups } from '../person-groups';

/** "Je bent: …", and everyone else one can be. */
export function PersonMenu() {
  const { bootstrap, goTo, me, place, words } = usePage();
  return (
    <Menu
      positioning="below-start"
      checkedValues={{ as: [place.as] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const as = checkedItems[0];
        // Another person's chat is not one's own, the channel is everybody's.
        if (as) goTo({ as });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className="person-button" icon={<SenderAvatar name={me.name} size={24} />}>
          <span className="person-label">{words.youAre}</span> <span className="person-name">{me.name}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className="app-popover person-popover">
        <MenuList>
          {personGroups.map((group) => {
            const people = bootstrap.people.filter((person) => groupOf(person) === group);
            if (people.length === 0) return null;
            return (
              <MenuGroup key={group}>
                <MenuGroupHeader>{words.groups[group]}</MenuGroupHeader>
                {people.map((person) => (
                  <MenuItemRadio key={person.key} name="as" value={person.key}>
                    {person.name}
                    {person.guest && ` ${words.guest}`}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
