import { useEffect, useRef } from 'react';
import { SenderAvatar } from '../chat/sender-avatar';
import { usePage } from '../page-context';
import type { Mentionable } from './mention-names';

interface Props {
  readonly id: string;
  readonly options: readonly Mentionable[];
  readonly active: number;
  readonly onPick: (option: Mentionable) => void;
}

export const optionId = (list: string, index: number) => `${list}-${index}`;

/** The names to choose from; the keyboard stays in the text field, which points at the active one. */
export function MentionList({ id, options, active, onPick }: Props) {
  const { words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="mention-list" id={id} role="listbox" aria-label={words.mentionList} ref={list}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is handled by the text field, where it stays
        <div
          key={option.name}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="mention-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <SenderAvatar name={option.name} bot={option.bot} size={24} />
          <span>{option.name}</span>
          {option.bot && <span className="mention-kind">{words.appTag}</span>}
        </div>
      ))}
    </div>
  );
}
