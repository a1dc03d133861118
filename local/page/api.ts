import type { Bootstrap, Conversation, Invoke, InvokeAnswer, Message, PostMessage } from '../connector/page-api';

/** `offline`: nobody answered. `refused`: the connector answered no. */
export class PageError extends Error {
  constructor(
    readonly code: 'offline' | 'refused',
    readonly status?: number,
  ) {
    super(status ? `${code} (${status})` : code);
  }
}

const root = '/local/api';
/** Longer than the bot may take (15 s), so that its own refusal is what people read. */
const patience = 20_000;

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const request: RequestInit = { signal: AbortSignal.timeout(patience) };
  if (body !== undefined) {
    request.method = 'POST';
    request.headers = { 'content-type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  const response = await fetch(`${root}${path}`, request).catch(() => {
    throw new PageError('offline');
  });
  if (response.status >= 500) throw new PageError('offline', response.status);
  if (!response.ok) throw new PageError('refused', response.status);
  // A press that shows no message is answered by 204.
  return (response.status === 204 ? undefined : await response.json()) as T;
}

export const getBootstrap = () => ask<Bootstrap>('/bootstrap');

/** The connector as one person sees it. */
export function pageApi(as: string) {
  const who = `as=${encodeURIComponent(as)}`;
  return {
    conversations: () => ask<Conversation[]>(`/conversations?${who}`),
    openPersonal: () => ask<Conversation>(`/personal?${who}`, {}),
    messages: (conversation: string) =>
      ask<Message[]>(`/messages?${who}&conversation=${encodeURIComponent(conversation)}`),
    post: (message: PostMessage) => ask<Message | undefined>(`/messages?${who}`, message),
    invoke: (invoke: Invoke) => ask<InvokeAnswer>(`/invoke?${who}`, invoke),
    /** An access token for the tab, as this person's Teams would get it. */
    token: async () => (await ask<{ token: string }>(`/token?${who}`)).token,
    eventsAddress: `${root}/events?${who}`,
  };
}

export type PageApi = ReturnType<typeof pageApi>;
