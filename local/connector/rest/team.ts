import type { Core } from '../core';
import { type Call, param, type Route } from '../route';
import { allow } from './allow';

const team = (core: Core, call: Call) => {
  allow(core, param(call, 'team'), 'conversations');
  return core.options;
};

/** The team and its channels. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context */
export const teamRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v3/teams/:team',
    handle(core, call) {
      const { id, name, tenantId, aadGroupId } = team(core, call).team;
      const memberCount = core.roster.channelMembers().length;
      return { status: 200, body: { id, name, type: 'standard', tenantId, aadGroupId, channelCount: 1, memberCount } };
    },
  },
  {
    method: 'GET',
    path: '/v3/teams/:team/conversations',
    handle: (core, call) => ({ status: 200, body: { conversations: [team(core, call).channel] } }),
  },
];
