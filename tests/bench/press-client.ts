import { Agent, request } from 'node:http';
import type { Actor } from '../../domain/action';
import { regionTenant } from '../../local/region/people';
import { regionBot, regionTeam } from '../../local/region/place';

export interface Pressing {
  readonly verb: string;
  /** What the button carries, and what was typed. */
  readonly data: object;
  readonly by: Actor;
}

export interface Bot {
  readonly url: string;
  /** Where it answers besides: the connector. */
  readonly serviceUrl: string;
  readonly channelId: string;
}

const agent = new Agent({ keepAlive: true });
let activities = 0;

/** Presses a button as Teams does: the invoke over HTTP, until the last byte of the answer. */
export async function pressOver(bot: Bot, pressing: Pressing) {
  const { verb, data, by } = pressing;
  const { id, name } = by.person;
  activities += 1;
  const activity = {
    type: 'invoke',
    id: `f:bench-${activities}`,
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl: bot.serviceUrl,
    locale: 'nl-NL',
    from: { id: `29:${id}`, name, aadObjectId: id.slice(regionTenant.length + 1) },
    recipient: regionBot,
    conversation: { id: bot.channelId, isGroup: true, conversationType: 'channel', tenantId: regionTenant },
    channelData: { tenant: { id: regionTenant }, team: { id: regionTeam.id }, channel: { id: bot.channelId } },
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
  const body = JSON.stringify(activity);
  const begin = performance.now();
  const answer = await post(`${bot.url}/api/messages`, body);
  const ms = performance.now() - begin;
  const { value } = JSON.parse(answer) as { value?: unknown };
  if (!value || typeof value !== 'object' || !('body' in value)) throw new Error(`no card came back: ${answer}`);
  return { ms, card: value };
}

const post = (url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });

export const endPressing = () => agent.destroy();
