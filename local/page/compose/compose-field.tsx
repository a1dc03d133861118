import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { usePage } from '../page-context';
import { MentionList, optionId } from './mention-list';
import { type Mentionable, piecesOf } from './mention-names';
import { useMentionPicker } from './use-mention-picker';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly names: readonly Mentionable[];
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  readonly onCancel?: () => void;
  /** Called with a function that starts a mention, for the button beside the field. */
  readonly mentionStart: (start: () => void) => void;
}

/** The text field: grows with its text, shows its mentions, sends on Enter. */
export function ComposeField(props: Props) {
  const { label, placeholder, text, names, autoFocus, onText, onSend, onCancel, mentionStart } = props;
  const { words } = usePage();
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const picker = useMentionPicker({ box, text, onText, names });
  const pieces = useMemo(() => piecesOf(text, names), [text, names]);
  const open = picker.options.length > 0;

  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);

  mentionStart(() => {
    const field = box.current;
    if (!field) return;
    const before = text.slice(0, field.selectionStart);
    const next = `${before}${/(^|\s)$/.test(before) ? '' : ' '}@`;
    flushSync(() => onText(next + text.slice(field.selectionStart)));
    field.focus();
    field.setSelectionRange(next.length, next.length);
    picker.look();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || picker.onKey(event)) return;
    if (event.key === 'Escape' && onCancel) onCancel();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    onSend();
  };

  return (
    <div className="compose-field">
      {open && <MentionList id={list} options={picker.options} active={picker.active} onPick={picker.pick} />}
      <div className="compose-mirror" aria-hidden>
        {pieces.map((piece, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text is its place
          piece.mention ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
        {/* A last line that is empty must still take up its height. */}
        {text === '' ? placeholder : '\u200b'}
      </div>
      <textarea
        ref={box}
        rows={1}
        value={text}
        aria-label={label}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? optionId(list, picker.active) : undefined}
        onChange={(event) => {
          onText(event.target.value);
          picker.look();
        }}
        onClick={picker.look}
        onKeyUp={(event) => event.key.startsWith('Arrow') && !open && picker.look()}
        onKeyDown={onKeyDown}
        onBlur={picker.close}
      />
      <span className="hidden" role="status">
        {open ? words.mentionCount(picker.options.length) : ''}
      </span>
    </div>
  );
}
