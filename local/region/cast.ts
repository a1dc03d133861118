import type { Actor } from '../../domain/action';
import { organisations } from './organisations';
import { people } from './people';

/** The person with this key, as the domain knows who acts. Throws when there is none: then the example is wrong. */
export function actorOf(key: string): Actor {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`nobody in the example region is called "${key}"`);
  return { person: { id: `${found.tenantId}:${found.objectId}`, name: found.name }, guest: found.guest };
}

/** Key of who answers for an organisation: its first delegate, or the secretary where nobody of it is in the channel. */
export const delegateOf = (organisation: string): string =>
  organisations.find((one) => one.name === organisation)?.delegates[0] ?? 'secretary';
