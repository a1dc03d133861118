import type { CoalitionDocument, Failure, Person, Unreached } from '../documents';

/** By the code of what Teams said (Microsoft's documentation: status codes from bot conversational APIs). */
const failures: Readonly<Record<string, Failure>> = {
  unsure: 'unsure',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'removed',
  ConversationNotFound: 'gone',
  BotDisabledByAdmin: 'disabled',
};

/** Stays so until somebody does something about it. */
const lasting: ReadonlySet<Failure> = new Set(['blocked', 'removed', 'gone', 'disabled']);
export const isLasting = (why: Failure) => lasting.has(why);

/**
 * Whom a message did not reach. Where the bot may not write in the channel it is the channel, whoever was mentioned: one
 * thing to see to, not one for each of them.
 * @param message.code what Teams said, or `unsure`
 * @param message.way absent of what was told before it was kept
 */
export function unreachedOf(message: {
  code: string;
  to?: Person | undefined;
  way?: 'channel' | 'chat' | undefined;
}): Unreached {
  const { code, to, way = code === 'ConversationBlockedByUser' ? 'chat' : 'channel' } = message;
  const why = failures[code] ?? 'other';
  return to && (way === 'chat' || !isLasting(why)) ? { to, why } : { why };
}

/** What became of reaching somebody, or the channel: without `why` it arrived. */
export interface Reach {
  readonly to?: Person | undefined;
  readonly why?: Failure;
}

/** So many are kept: with more of them it is one thing that is wrong. */
const most = 100;

/** The coalition with what became of reaching somebody; the same one when that says nothing new. */
export function withReach(coalition: CoalitionDocument, { to, why }: Reach): CoalitionDocument {
  const before = coalition.unreached ?? [];
  const same = (one: Unreached) => one.to?.id === to?.id;
  if (why ? before.some((one) => same(one) && one.why === why) : !before.some(same)) return coalition;
  const others = before.filter((one) => !same(one));
  return { ...coalition, unreached: why ? [...others, { ...(to && { to }), why }].slice(-most) : others };
}
