import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Core } from './core';
import { block, callFault, deliveryFault } from './faults';
import { readJson, refusal, sendAnswer } from './http';
import { parse } from './route';

/** What `POST /local/testing/faults` takes; one of them, or several at once. */
const order = z.strictObject({
  clear: z.literal(true).optional(),
  release: z.literal(true).optional(),
  onCall: callFault.optional(),
  onDelivery: deliveryFault.optional(),
  block: z.strictObject({ conversationId: z.string(), code: block }).optional(),
  unblock: z.string().optional(),
});

/** The faults and the log over HTTP, for tests that drive a browser: `POST /faults`, `GET` and `DELETE /log`. */
export function createTestingHandler({ faults, log }: Core) {
  const answer = async (req: IncomingMessage, pathname: string) => {
    const asked = `${req.method} ${pathname}`;
    if (asked === 'GET /log') return { status: 200, body: log.entries() };
    if (asked === 'DELETE /log') {
      log.clear();
      return { status: 204 };
    }
    if (asked !== 'POST /faults') return undefined;
    const given = parse(order, await readJson(req));
    if (given.clear) faults.clear();
    if (given.release) faults.release();
    if (given.onCall) faults.onCall(given.onCall);
    if (given.onDelivery) faults.onDelivery(given.onDelivery);
    if (given.block) faults.block(given.block.conversationId, given.block.code);
    if (given.unblock) faults.unblock(given.unblock);
    return { status: 200, body: { held: faults.held() } };
  };
  return async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<boolean> => {
    const given = await answer(req, url.pathname).catch(refusal);
    if (given) sendAnswer(res, given);
    return given !== undefined;
  };
}
