import type { Context } from './action';
import type { Capacity, Notice, TraceEntry } from './documents';

/** One line of accountability for what this context does. */
export function traced(
  context: Context,
  entry: { what: string; as: Capacity; for?: string; onWordOf?: string; details?: Record<string, unknown> },
): TraceEntry {
  return { at: context.now, by: context.actor.person, ...entry };
}

/** Notices that come with this write, due at once. Their ids follow from the request, so a repeat makes the same ones. */
export const show = (context: Context, what: 'self' | 'round' | 'agenda' | 'coalition', post?: boolean): Notice => ({
  kind: 'show',
  id: `show:${what}:${context.request}`,
  due: context.now,
  what,
  ...(post && { post }),
});

/** A card posted anew, also where one stands already: for news. */
export const announce = (context: Context): Notice => ({
  kind: 'show',
  id: `show:anew:${context.request}`,
  due: context.now,
  what: 'self',
  post: true,
  anew: true,
});

export const apply = (
  context: Context,
  follow: { action: string; target?: string; input: Record<string, unknown>; due?: string },
): Notice => ({
  kind: 'apply',
  id: `apply:${follow.action}:${follow.target ?? 'open-decisions'}:${context.request}`,
  ...follow,
  due: follow.due ?? context.now,
});

export const tell = (
  context: Context,
  telling: { to: { id: string; name: string }; what: string; params?: Record<string, string> },
): Notice => ({
  kind: 'tell',
  id: `tell:${telling.what}:${telling.to.id}:${context.request}`,
  due: context.now,
  ...telling,
});
