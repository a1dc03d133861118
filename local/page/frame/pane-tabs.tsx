import { type KeyboardEvent, useRef } from 'react';
import type { Conversation } from '../../connector/page-api';
import { usePage } from '../page-context';

interface Props {
  readonly conversation: Conversation;
  /** Id of what the tabs show. */
  readonly bodyId: string;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Teams' own tabs of a channel or chat. The arrows go along them, Enter opens. */
export function PaneTabs({ conversation, bodyId }: Props) {
  const { bootstrap, goTo, place, tab, words } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const said = conversation.type === 'channel' ? words.posts : words.chat;
  const tabs = [
    { name: said, chosen: !place.tab, open: () => goTo({ tab: undefined }) },
    { name: bootstrap.bot.name, chosen: place.tab !== undefined, open: () => goTo({ tab: tab.startsAt }) },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = steps[event.key];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div ref={list} className="pane-tabs" role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
      {tabs.map(({ name, chosen, open }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={chosen}
          aria-controls={bodyId}
          tabIndex={chosen ? 0 : -1}
          onClick={() => !chosen && open()}
        >
          <span data-name={name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
