import { people, regionTenant } from '../../local/region/people';
import { regionBot } from '../../local/region/place';
import type { SetTable } from './set-table';

export const otherChannel = { id: '19:andere-regio@thread.tacv2', name: 'Andere regio' };
export const otherCoalitionId = `${regionTenant}:${otherChannel.id}`;

/**
 * What happens in a second channel of the same tenant, of which the local connector knows nothing: activities straight to
 * the bot's address. A small Teams of its own answers who is there.
 */
export async function says(
  table: Pick<SetTable, 'local'>,
  about: { key: string; text?: string; serviceUrl: string; [more: string]: unknown },
): Promise<{ status: number; body: unknown }> {
  const { key, text, serviceUrl, ...more } = about;
  const person = people.find((one) => one.key === key);
  const response = await fetch(`${table.local.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: crypto.randomUUID(),
      text,
      textFormat: 'plain',
      channelId: 'msteams',
      serviceUrl,
      locale: 'nl-NL',
      from: { id: teamsId(key), name: person?.name, aadObjectId: person?.objectId },
      recipient: regionBot,
      conversation: { id: otherChannel.id, conversationType: 'channel', isGroup: true, tenantId: regionTenant },
      channelData: { tenant: { id: regionTenant }, channel: otherChannel },
      ...more,
    }),
  });
  const body = await response.text();
  return { status: response.status, body: body ? JSON.parse(body) : undefined };
}

/** As the local connector calls them, so that they are the same person in both channels. */
const ids = new Map<string, string>();
export const knowsPeople = (known: readonly { readonly key: string; readonly userId: string }[]) => {
  for (const { key, userId } of known) ids.set(key, userId);
};
const teamsId = (key: string) => ids.get(key) ?? `29:${key}`;
