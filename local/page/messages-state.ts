import type { Message, PageEvent } from '../connector/page-api';

/** Messages by conversation, oldest first; a conversation that is not there has not been loaded. */
export type MessagesState = Readonly<Record<string, readonly Message[]>>;

export type MessagesChange =
  | { readonly type: 'loaded'; readonly conversationId: string; readonly messages: readonly Message[] }
  | Exclude<PageEvent, { type: 'typing' }>;

export function messagesState(state: MessagesState, change: MessagesChange): MessagesState {
  if (change.type === 'loaded') return { ...state, [change.conversationId]: change.messages };
  const id = change.type === 'deleted' ? change.conversationId : change.message.conversationId;
  const before = state[id] ?? [];
  if (change.type === 'deleted') return { ...state, [id]: before.filter((m) => m.id !== change.id) };
  const { message } = change;
  // The answer to one's own post and the event about it carry the same message, in either order.
  const after = before.some((m) => m.id === message.id)
    ? before.map((m) => (m.id === message.id ? newest(m, message) : m))
    : [...before, message].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return { ...state, [id]: after };
}

const newest = (a: Message, b: Message) => ((a.editedAt ?? '') > (b.editedAt ?? '') ? a : b);

/** Changes with each edit: what was shown to one person only holds for one version. */
export const versionOf = (message: Message) => `${message.id}@${message.editedAt ?? message.createdAt}`;

export interface Thread {
  readonly post: Message;
  readonly replies: readonly Message[];
}

/** Posts with their replies. A reply whose post was deleted stands on its own. */
export function threadsOf(messages: readonly Message[]): Thread[] {
  const ids = new Set(messages.map((m) => m.id));
  const replies = new Map<string, Message[]>();
  for (const m of messages) if (m.threadId) replies.set(m.threadId, [...(replies.get(m.threadId) ?? []), m]);
  return messages
    .filter((m) => !m.threadId || !ids.has(m.threadId))
    .map((post) => ({ post, replies: replies.get(post.id) ?? [] }));
}
