import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly icon: ReactElement;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, behind a button that says which. */
export function RadioMenu<Value extends string>({ label, icon, value, options, onChange }: Props<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ choice: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = values.find((option) => option === checkedItems[0]);
        if (chosen) onChange(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={icon} aria-label={`${label}: ${options[value]}`} className="top-button">
          <span className="top-value">{options[value]}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {values.map((option) => (
            <MenuItemRadio key={option} name="choice" value={option}>
              {options[option]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
