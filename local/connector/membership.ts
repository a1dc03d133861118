import { activityFrom } from './activity';
import { ConnectorError } from './connector-error';
import type { Core } from './core';
import type { Person } from './page-api';

/** How often Teams tells it: member events may come twice. */
export interface Telling {
  readonly times?: number;
}

/**
 * What happens to the team, told to the bot as Teams does.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
export function createMembership(core: Core) {
  const { team, channel, bot } = core.options;

  const tell = async (actor: Person, events: readonly { type: string; channelData?: object }[], times: number) => {
    const place = { type: 'channel', id: channel.id } as const;
    for (const event of events) {
      const content = { ...event, id: `f:${core.store.nextId(core.now())}-${event.type}` };
      const activity = activityFrom(core, { person: actor, place, locale: 'nl-NL' }, content);
      for (let i = 0; i < times; i += 1) await core.delivery.deliver(activity);
    }
  };

  const person = (key: string) => {
    const found = core.roster.byKey(key);
    if (!found) throw new ConnectorError(404, 'UnknownPerson', `There is no person "${key}" here.`);
    return found;
  };

  const change = (key: string, present: boolean, times: number) => {
    const member = person(key);
    core.roster.setInChannel(member, present);
    if (core.store.mark('installed') !== 'yes') return Promise.resolve();
    const accounts = [{ id: member.userId, aadObjectId: member.objectId }];
    const channelData = { eventType: present ? 'teamMemberAdded' : 'teamMemberRemoved' };
    const changed = present ? { membersAdded: accounts } : { membersRemoved: accounts };
    return tell(member, [{ type: 'conversationUpdate', channelData, ...changed }], times);
  };

  return {
    installed: () => core.store.mark('installed') === 'yes',
    /** Puts the app in the team, by the first of its people. Resolves when the bot has answered. */
    install({ times = 1 }: Telling = {}) {
      core.store.setMark('installed', 'yes');
      const [owner] = core.roster.channelMembers();
      if (!owner) throw new ConnectorError(404, 'UnknownPerson', 'Nobody is in the channel to install the app.');
      const selected = { settings: { selectedChannel: { id: channel.id } } };
      const added = {
        type: 'conversationUpdate',
        membersAdded: [{ id: bot.id }],
        channelData: { eventType: 'teamMemberAdded', ...selected, team },
      };
      const installed = { type: 'installationUpdate', action: 'add', channelData: selected };
      return tell(owner, [added, installed], times);
    },
    addMember: (key: string, { times = 1 }: Telling = {}) => change(key, true, times),
    removeMember: (key: string, { times = 1 }: Telling = {}) => change(key, false, times),
  };
}
