import type { CoalitionDocument } from '../domain/documents';
import { channelAddress } from './channel-address';
import type { Services } from './turn';

/** How long an answer of the roster is believed, ms: someone removed is out within minutes. */
const remembered = 5 * 60_000;
/** People and channels remembered at most, so that asking about strangers cannot fill memory. */
const most = 5000;

const known = new WeakMap<object, Map<string, { inside: boolean; until: number }>>();

/** Whether a person is in the coalition's channel, asked of Teams through the bot and remembered for minutes. */
export async function isMember(services: Services, coalition: CoalitionDocument, teamsId: string): Promise<boolean> {
  const answers = known.get(services.messenger) ?? new Map();
  known.set(services.messenger, answers);
  const key = `${coalition.coalitionId} ${teamsId}`;
  const now = Date.parse(services.clock());
  const before = answers.get(key);
  if (before && before.until > now) return before.inside;
  const inside = (await services.messenger.member(channelAddress(coalition), teamsId)) !== undefined;
  if (answers.size >= most) answers.clear();
  answers.set(key, { inside, until: now + remembered });
  return inside;
}
