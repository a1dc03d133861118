import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePage } from '../page-context';
import { isFields } from '../read-answer';
import { type CardFocus, focusAgain, focusIn } from './card-focus';
import { type CardPress, cardPress } from './card-press';
import { type DrawnCard, drawCard, valuesAtFirst, valuesIn } from './draw-card';

interface Props {
  readonly content: object;
  readonly label: string;
  /** Names that a mention of makes stand out. */
  readonly me?: string;
  /** True when `content` answers this person's own press: what they sent need not be kept, what they typed since must. */
  readonly answers?: boolean;
  /** Resolves when the bot has answered; until then the buttons are disabled. */
  readonly onPress: (press: CardPress) => Promise<void>;
  readonly onBadLink: () => void;
  readonly onBadCard: () => void;
}

/** An Adaptive Card by the real renderer, that keeps its typed answers and its keyboard place when it is replaced. */
export function CardView({ content, label, me, answers, onPress, onBadLink, onBadCard }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnCard>(undefined);
  const sent = useRef<ReadonlyMap<string, string>>(undefined);
  const place = useRef<CardFocus>(undefined);
  const [busy, setBusy] = useState(false);
  const pressing = useRef(false);
  const handlers = useRef({ onPress, onBadLink, onBadCard });
  handlers.current = { onPress, onBadLink, onBadCard };
  const { tab } = usePage();
  const openLink = useRef(tab.openLink);
  openLink.current = tab.openLink;

  const press = async (pressed: CardPress) => {
    const old = drawn.current;
    if (pressed.kind === 'open') {
      if (!openLink.current(pressed.address ?? '')) handlers.current.onBadLink();
      return;
    }
    if (pressing.current || !old || !host.current) return;
    pressing.current = true;
    sent.current = valuesIn(old.card);
    place.current = focusIn(host.current, old.card);
    setBusy(true);
    await handlers.current.onPress(pressed);
    pressing.current = false;
    setBusy(false);
  };
  const latestPress = useRef(press);
  latestPress.current = press;

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const before = drawn.current;
    const focus = focusIn(element, before?.card);
    const kept = before ? typed(before, answers ? sent.current : undefined) : new Map<string, string>();
    try {
      drawn.current = drawCard(content, kept, (action) => {
        const pressed = cardPress(action);
        if (pressed) void latestPress.current(pressed);
      });
    } catch {
      drawn.current = undefined;
    }
    element.replaceChildren(...(drawn.current ? [drawn.current.element] : []));
    if (!drawn.current) return handlers.current.onBadCard();
    for (const mention of element.querySelectorAll('.mention'))
      if (mention.textContent === me) mention.classList.add('mention-me');
    if (focus) focusAgain(element, drawn.current.card, focus);
  }, [content, answers, me]);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    for (const button of element.querySelectorAll('button')) button.disabled = busy;
    // A disabled button drops the keyboard's place; give it back, unless the person went elsewhere meanwhile.
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!busy && place.current && lost && drawn.current) focusAgain(element, drawn.current.card, place.current);
    if (!busy) place.current = undefined;
  }, [busy]);

  const full = isFields(content) && isFields(content.msteams) && content.msteams.width === 'Full';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is a named group, not a set of form fields
    <div
      ref={host}
      role="group"
      aria-label={label}
      aria-busy={busy}
      tabIndex={-1}
      className={full ? 'card card-full' : 'card'}
    />
  );
}

/** What differs from what was sent, or else from what the card came with. */
function typed({ card }: DrawnCard, since: ReadonlyMap<string, string> = valuesAtFirst(card)): Map<string, string> {
  return new Map([...valuesIn(card)].filter(([id, value]) => value !== since.get(id)));
}
