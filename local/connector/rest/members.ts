import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { membersOf } from '../place';
import { type Call, param, type Route } from '../route';
import { allow } from './allow';

/** How many at once when the bot does not say. */
const usualPage = 200;

const accounts = (core: Core, call: Call, operation: 'members' | 'roster' = 'members') =>
  membersOf(core, allow(core, param(call, 'conversation'), operation)).map(core.roster.account);

/** Who is in a conversation: all at once, by page, or one person. */
export const members: readonly Route[] = [
  {
    method: 'GET',
    path: '/v3/conversations/:conversation/members',
    handle: (core, call) => ({ status: 200, body: accounts(core, call, 'roster') }),
  },
  {
    method: 'GET',
    path: '/v3/conversations/:conversation/pagedmembers',
    handle(core, call) {
      const all = accounts(core, call);
      const size = Number(call.query.get('pageSize') ?? usualPage);
      if (!Number.isInteger(size) || size < 1) throw new ConnectorError(400, 'Bad Argument', 'pageSize is no number.');
      const from = Number(call.query.get('continuationToken') ?? 0);
      if (!Number.isInteger(from)) throw new ConnectorError(400, 'Bad Argument', 'The continuation token is unknown.');
      const next = from + size < all.length ? { continuationToken: String(from + size) } : {};
      return { status: 200, body: { members: all.slice(from, from + size), ...next } };
    },
  },
  {
    method: 'GET',
    path: '/v3/conversations/:conversation/members/:member',
    handle(core, call) {
      const wanted = core.roster.byId(param(call, 'member'))?.userId;
      const found = accounts(core, call).find((account) => account.id === wanted);
      if (!found) throw new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
      return { status: 200, body: found };
    },
  },
];
