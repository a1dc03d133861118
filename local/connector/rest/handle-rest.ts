import type { IncomingMessage, ServerResponse } from 'node:http';
import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import { readJson, refusal, sendAnswer } from '../http';
import { type Answer, findRoute } from '../route';
import { createConversation } from './create-conversation';
import { editActivity } from './edit-activity';
import { members } from './members';
import { sendActivity } from './send-activity';
import { teamRoutes } from './team';

const routes = [createConversation, ...sendActivity, ...editActivity, ...members, ...teamRoutes];

type Worked = Answer & { readonly dropped?: boolean };

/** Which conversation and activity a call was about, by its path or else by what it made. */
function subject(path: string, body: unknown) {
  const [, , , conversation, kind, activity] = path.split('/');
  const made = body as { id?: string; activityId?: string } | undefined;
  if (conversation === undefined) return { conversationId: made?.id, activityId: made?.activityId };
  return { conversationId: conversation, activityId: kind === 'activities' ? (made?.id ?? activity) : undefined };
}

/** Answers a bot's calls, as faults leave them, and logs them. `url` is the address without the connector's prefix. */
export function createRestHandler(core: Core) {
  // 412: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
  const editing = new Set<string>();

  const work = async (req: IncomingMessage, res: ServerResponse, url: URL, path: string): Promise<Worked> => {
    const method = req.method ?? 'GET';
    const body = await readJson(req);
    const fault = core.faults.takeCall(method, path);
    if (fault?.do === 'fail') {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const told = { error: { code: 'ServiceError', message: 'Told to fail.' } };
      return { status: fault.status, body: fault.body ?? told, headers };
    }
    const found = findRoute(routes, method, url.pathname);
    if (!found) throw new ConnectorError(404, 'NotFound', `There is no ${method} ${path}.`);
    if (method === 'PUT' && editing.has(path))
      throw new ConnectorError(412, 'PreconditionFailed', 'Precondition failed, please try again.');
    if (method === 'PUT') editing.add(path);
    try {
      await core.faults.wait(fault);
      const answer = await found.route.handle(core, { req, res, params: found.params, query: url.searchParams, body });
      return { status: 204, ...answer, dropped: fault?.do === 'drop' };
    } finally {
      if (method === 'PUT') editing.delete(path);
    }
  };

  return async (req: IncomingMessage, res: ServerResponse, url: URL) => {
    const at = core.now().toISOString();
    const path = decodeURIComponent(url.pathname);
    const { dropped, ...answer }: Worked = await work(req, res, url, path).catch(refusal);
    core.log.add({
      at,
      direction: 'from-bot',
      method: req.method ?? 'GET',
      path,
      ...subject(path, answer.body),
      status: answer.status,
      ...(dropped && { dropped }),
    });
    if (dropped) res.socket?.destroy();
    else sendAnswer(res, answer);
  };
}
