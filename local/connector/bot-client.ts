import { Agent, request } from 'node:http';
import type { InvokeAnswer } from './page-api';

/** A turn over 15 seconds is given up. https://learn.microsoft.com/azure/bot-service/bot-builder-howto-long-operations-guidance */
const turnMs = 15_000;

const unreachable = (status: number, code: string): InvokeAnswer => ({
  status,
  body: { error: { code, message: 'The bot did not answer.' } },
});

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

/** Posts activities to the bot over kept-alive connections. Never throws: 502 when it cannot be reached, 504 when late. */
export function createBotClient(botUrl: () => string, bearer?: () => Promise<string>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    async post(activity: unknown, headers: Record<string, string>): Promise<InvokeAnswer> {
      const body = Buffer.from(JSON.stringify(activity));
      const token = await bearer?.().catch(() => undefined);
      if (bearer && token === undefined) return unreachable(502, 'NoTokenForBot');
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return new Promise((resolve) => {
        const req = request(
          botUrl(),
          {
            method: 'POST',
            agent,
            timeout: turnMs,
            headers: {
              ...headers,
              ...authorization,
              'content-type': 'application/json',
              'content-length': body.length,
            },
          },
          (res) => {
            const chunks: Buffer[] = [];
            res.on('data', (chunk: Buffer) => chunks.push(chunk));
            res.on('error', () => resolve(unreachable(502, 'BotBrokeOff')));
            res.on('end', () =>
              resolve({ status: res.statusCode ?? 502, body: parsed(String(Buffer.concat(chunks))) }),
            );
          },
        );
        req.on('timeout', () => {
          resolve(unreachable(504, 'BotTimedOut'));
          req.destroy();
        });
        req.on('error', () => resolve(unreachable(502, 'BotUnreachable')));
        req.end(body);
      });
    },
    close: () => agent.destroy(),
  };
}
