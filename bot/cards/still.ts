import type { Card } from './card';
import type { Element } from './elements';

/** A card that shows and leads on, but asks nothing of the bot. */
export type StillCard = Omit<Card, 'version' | 'refresh'> & { readonly version: '1.3' };

/** What works wherever a card is sent, also where the bot is not. */
const works: ReadonlySet<unknown> = new Set(['Action.OpenUrl', 'Action.ToggleVisibility']);

/**
 * A card for a message that may go anywhere: no button that asks the bot. Version 1.3 is what Teams takes for a link
 * (https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/link-unfurling).
 */
export function still(card: Card): StillCard {
  const { refresh: _, actions = [], body, ...rest } = card;
  const left = kept(actions) as Element[];
  return { ...rest, version: '1.3', body: kept(body) as Element[], ...(left.length > 0 && { actions: left }) };
}

function kept(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(stays).map(kept);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name, inner]) => name !== 'mode' && stays(inner));
  return Object.fromEntries(fields.map(([name, inner]) => [name, kept(inner)]));
}

/** Everything but a button that asks the bot, and a row of buttons none of which is left. */
function stays(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const { type, actions } = value as { readonly type?: unknown; readonly actions?: readonly unknown[] };
  if (type === 'ActionSet') return (actions ?? []).some(stays);
  return typeof type !== 'string' || !type.startsWith('Action.') || works.has(type);
}
