import type { Bootstrap } from '../page-api';
import { conversationOf } from '../place';
import type { Route } from '../route';

/** What the page needs before anything else. */
export const bootstrap: Route = {
  method: 'GET',
  path: '/bootstrap',
  handle(core) {
    const { bot, team, channel, extension } = core.options;
    const body: Bootstrap = {
      people: core.roster.all(),
      bot: { id: bot.id, name: bot.name },
      team: { id: team.id, name: team.name },
      channel: conversationOf(core, { type: 'channel', id: channel.id }),
      extension,
    };
    return { status: 200, body };
  },
};
