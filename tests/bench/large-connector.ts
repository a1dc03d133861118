import type { Actor } from '../../domain/action';
import { type Connector, createConnector } from '../../local/connector/create-connector';
import { regionTenant } from '../../local/region/people';
import { regionBot, regionTeam } from '../../local/region/place';

interface Large {
  readonly coalitionId: string;
  readonly chair: Actor;
  readonly secretary: Actor;
}

/** The large region has a channel of its own, so it has a connector of its own, with chair and secretary in it. */
export function largeConnector({ coalitionId, chair, secretary }: Large, botUrl: string): Connector {
  const persona = (key: string, { person }: Actor) => {
    const [tenantId = '', objectId = ''] = person.id.split(':');
    return { key, objectId, tenantId, name: person.name, guest: false, inChannel: true };
  };
  return createConnector({
    file: ':memory:',
    botUrl,
    people: [persona('secretary', secretary), persona('chair', chair)],
    team: regionTeam,
    channel: { id: coalitionId.slice(regionTenant.length + 1), name: 'Coalitie' },
    bot: regionBot,
    extension: [],
  });
}
