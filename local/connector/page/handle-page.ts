import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '../core';
import { readJson, refusal, sendAnswer } from '../http';
import { findRoute } from '../route';
import { bootstrap } from './bootstrap';
import { conversations } from './conversations';
import { invokeRoute } from './invoke';
import { postMessageRoute } from './post-message';

const routes = [bootstrap, ...conversations, postMessageRoute, invokeRoute];

/** Answers the channel page. False when the address is none of ours: the local server has more under the same prefix. */
export function createPageHandler(core: Core) {
  return async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<boolean> => {
    const found = findRoute(routes, req.method ?? 'GET', url.pathname);
    if (!found) return false;
    const answer = async () => {
      const body = await readJson(req);
      return found.route.handle(core, { req, res, params: found.params, query: url.searchParams, body });
    };
    const given = await answer().catch(refusal);
    if (given) sendAnswer(res, given);
    return true;
  };
}
