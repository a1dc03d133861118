import { Agent, request } from 'node:http';
import { regionTenant } from '../../local/region/people';
import { regionBot, regionChannel, regionTeam } from '../../local/region/place';
import type { Someone } from './large-table';

export interface Pressing {
  readonly verb: string;
  /** What the button carries, and what was typed. */
  readonly data: object;
  readonly by: Someone;
}

export interface Bot {
  readonly url: string;
  /** Where it answers besides: the connector. */
  readonly serviceUrl: string;
}

const agent = new Agent({ keepAlive: true });
let activities = 0;

/** Presses a button as Teams does: the invoke over HTTP, until the last byte of the answer. */
export async function pressOver(bot: Bot, pressing: Pressing) {
  const { verb, data, by } = pressing;
  activities += 1;
  const activity = {
    type: 'invoke',
    id: `f:bench-${activities}`,
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl: bot.serviceUrl,
    locale: 'nl-NL',
    from: { id: by.teamsId, name: by.name, aadObjectId: by.objectId },
    recipient: regionBot,
    conversation: { id: regionChannel.id, isGroup: true, conversationType: 'channel', tenantId: regionTenant },
    channelData: { tenant: { id: regionTenant }, team: { id: regionTeam.id }, channel: { id: regionChannel.id } },
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
