import { type Element, said } from './elements';

/** An Adaptive Card as it goes over the wire. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
  readonly refresh?: Element | Readonly<Record<string, unknown>>;
  readonly msteams?: Readonly<Record<string, unknown>>;
}

export interface CardParts {
  /** What stands in notifications and is read aloud: one plain sentence, in which names stand as they are, not escaped. */
  readonly summary: string;
  readonly body: readonly Element[];
  /** At most six; the rest belongs behind "Meer". */
  readonly actions?: readonly Element[];
  readonly refresh?: Readonly<Record<string, unknown>> | undefined;
}

/** Teams shows six actions at most (platform limit). */
export const mostActions = 6;

export function card(parts: CardParts): Card {
  const actions = inSight(parts.actions ?? []);
  if (actions.length > mostActions) throw new Error(`a card has ${actions.length} actions; Teams shows ${mostActions}`);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: parts.summary,
    body: parts.body,
    ...(actions.length > 0 && { actions }),
    ...(parts.refresh && { refresh: parts.refresh }),
    msteams: { width: 'Full' },
  };
}

/** So many buttons fit beside each other; only what is more than that hides behind "…". */
const mostInSight = 3;

/** Nothing hides where there is room for it; and where every button would hide, the first stands in sight. */
function inSight(actions: readonly Element[]): readonly Element[] {
  const room = actions.length <= mostInSight ? actions.length : actions.every(isHidden) ? 1 : 0;
  return actions.map((action, index) => {
    const { mode: _, ...shown } = action;
    return index < room ? (shown as Element) : action;
  });
}

const isHidden = (action: Element): boolean => action.mode === 'secondary';

/** A line above everything: it worked, or why not. Plain text, since a refusal may repeat what somebody typed. */
export const banner = (text: string, tone: 'good' | 'attention'): Element => ({
  type: 'Container',
  style: tone,
  bleed: true,
  items: said(`${tone === 'good' ? '✓' : '▲'} ${text}`, { tone, bold: true }),
});
