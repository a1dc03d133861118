import type { Reader } from '../../i18n/reader';

const known: Readonly<Record<string, keyof Reader['words']['telling']['failures']>> = {
  unsure: 'unsure',
  ConversationBlockedByUser: 'blocked',
  BotNotInConversationRoster: 'removed',
  BotDisabledByAdmin: 'removed',
  MessageWritesBlocked: 'blocked',
  ConversationNotFound: 'gone',
};

/** Why something was not told, and what one can do; the code is what Teams said. */
export const failureWords = (t: Reader, code: string) => t.words.telling.failures[known[code] ?? 'other'];
