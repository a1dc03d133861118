import type { AdaptiveCard } from 'adaptivecards';

/** Where the keyboard stands in a card, in words that hold for the card that replaces it. */
export interface CardFocus {
  readonly input?: string;
  readonly button?: string;
}

export function focusIn(host: HTMLElement, card: AdaptiveCard | undefined): CardFocus | undefined {
  const active = document.activeElement;
  if (!active || active === host || !host.contains(active)) return undefined;
  const input = card?.getAllInputs(true).find((i) => i.renderedElement?.contains(active));
  return { input: input?.id, button: active.textContent ?? undefined };
}

/** To the same input, else the same button, else the card itself: never back to the top of the page. */
export function focusAgain(host: HTMLElement, card: AdaptiveCard, focus: CardFocus): void {
  const input = focus.input && card.getAllInputs(true).find((i) => i.id === focus.input);
  if (input) {
    input.focus();
    return;
  }
  const buttons = Array.from(host.querySelectorAll<HTMLElement>('button, .ac-selectable'));
  (buttons.find((b) => b.textContent === focus.button) ?? host).focus();
}
