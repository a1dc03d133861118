import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Mentionable } from './mention-names';

interface Typing {
  /** Where the `@` stands. */
  readonly at: number;
  readonly words: string;
}

const longest = 40;

/** What is being typed after an `@` that begins a word, or nothing. */
export function mentionTyping(text: string, caret: number): Typing | undefined {
  const found = /(?:^|\s)@([^@\n]*)$/.exec(text.slice(0, caret));
  const words = found?.[1];
  if (words === undefined || words.length > longest) return undefined;
  return { at: caret - words.length - 1, words };
}

const matches = (name: string, words: string) =>
  name.toLowerCase().startsWith(words) || name.toLowerCase().includes(` ${words}`);

interface Field {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly names: readonly Mentionable[];
}

/** The list that opens on `@`: arrows and Enter, or a click, put the name in the text. */
export function useMentionPicker({ box, text, onText, names }: Field) {
  const [typing, setTyping] = useState<Typing>();
  const [active, setActive] = useState(0);
  const words = typing?.words.toLowerCase() ?? '';
  const options = typing ? names.filter(({ name }) => matches(name, words)) : [];

  const look = () => {
    const field = box.current;
    const next = field && names.length > 0 ? mentionTyping(field.value, field.selectionStart) : undefined;
    if (next?.words !== typing?.words) setActive(0);
    setTyping(next);
  };

  const pick = (option: Mentionable) => {
    const field = box.current;
    if (!field || !typing) return;
    const before = `${text.slice(0, typing.at)}@${option.name} `;
    const after = text.slice(typing.at + 1 + typing.words.length).replace(/^ /, '');
    // At once, or the next letter typed would land in the wrong place.
    flushSync(() => onText(before + after));
    setTyping(undefined);
    field.focus();
    field.setSelectionRange(before.length, before.length);
  };

  /** True when the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (options.length === 0) return false;
    const chosen = options[active];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) setActive((active + step + options.length) % options.length);
    else if (event.key === 'Escape') setTyping(undefined);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) pick(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return { options, active, look, pick, onKey, close: () => setTyping(undefined) };
}
