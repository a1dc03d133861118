import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the tests' bot reads of an activity. */
export interface BotActivity {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly value?: unknown;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly conversation: { readonly id: string };
}

export interface BotCalls {
  /** Sends to the activity's conversation or thread; gives the new message's id. */
  send(activity: object): Promise<string>;
  /** Changes a message for everybody. */
  edit(id: string, activity: object): Promise<void>;
}

/** Gives the body of an invoke's answer; for anything else the result is not looked at. */
export type BotTurn = (activity: BotActivity, calls: BotCalls) => Promise<unknown>;

/** A bot without an SDK, that says only what a test makes it say. */
export async function startPageBot(turn: BotTurn) {
  const heard: BotActivity[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as BotActivity;
    heard.push(activity);
    const body = await turn(activity, callsFor(activity)).catch((error: unknown) => ({ failed: String(error) }));
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(activity.type === 'invoke' ? JSON.stringify(body ?? null) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function callsFor({ serviceUrl, conversation }: BotActivity): BotCalls {
  const root = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  const call = async (method: string, address: string, body: object) => {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', ...body }),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
  return {
    send: async (activity) => (await call('POST', root, activity)).id,
    edit: async (id, activity) => void (await call('PUT', `${root}/${id}`, activity)),
  };
}

export const adaptive = (content: object) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', ...content },
});

export const cardAnswer = (content: object) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: adaptive(content).content,
});
