import type { Persona } from '../connector/page-api';
import { people, regionTenant } from '../region/people';
import { regionBot, regionChannel, regionTeam } from '../region/place';

/** Whom the playground shows: it has exactly one person at the keyboard and five others, and one channel beside General. */
export interface PlaygroundRegion {
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: Persona;
  readonly others: readonly Persona[];
  readonly team: { readonly id: string; readonly name: string; readonly aadGroupId: string };
  readonly channel: { readonly id: string; readonly name: string };
}

const shownWith = ['chair', 'secretary', 'papendrecht', 'dordrecht', 'ggd', 'vgz'];

const partners = people.filter((person) => person.inChannel);

const personOf = (key: string): Persona => {
  const found = partners.find((person) => person.key === key);
  if (!found)
    throw new Error(`Nobody in the example region is called "${key}": ${partners.map((p) => p.key).join(', ')}.`);
  return found;
};

/**
 * The example region as the playground can hold it, seen by one of its people.
 *
 * @throws when nobody in the channel has that key.
 */
export function exampleRegion(as = 'chair'): PlaygroundRegion {
  const currentUser = personOf(as);
  return {
    tenantId: regionTenant,
    bot: regionBot,
    currentUser,
    others: shownWith
      .filter((key) => key !== as)
      .slice(0, 5)
      .map(personOf),
    team: regionTeam,
    channel: regionChannel,
  };
}

/** Content of `.m365agentsplayground.yml`, schema 0.1.1: an unknown key or a sixth user stops the playground. */
export function playgroundConfig(region: PlaygroundRegion): string {
  const user = (person: Persona) => ({
    id: `29:${person.objectId}`,
    name: person.name,
    // Their spelling.
    userPrincipleName: `${person.key}@example.com`,
    aadObjectId: person.objectId,
    givenName: person.name.split(' ', 1).join(),
    surname: person.name.split(' ').slice(1).join(' ') || person.name,
    email: `${person.key}@example.com`,
  });
  const config = {
    version: '0.1.1',
    tenantId: region.tenantId,
    bot: { ...region.bot, role: 'bot' },
    currentUser: user(region.currentUser),
    users: region.others.map(user),
    personalChat: { id: 'a:personal-chat' },
    groupChat: { id: '19:group-chat@thread.v2', name: 'Groepschat' },
    team: {
      id: region.team.id,
      name: region.team.name,
      aadGroupId: region.team.aadGroupId,
      channels: [region.channel],
    },
  };
  // YAML reads JSON.
  return `${JSON.stringify(config, null, 2)}\n`;
}
