import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseInput } from '../domain/input';
import { perform } from '../domain/perform';
import { systemActor } from '../domain/permissions';
import { type Admitted, admit } from './admit';
import { HttpError } from './http-error';
import { readJson } from './read-json';
import type { Services } from './services';

/** The largest input is some texts of a few thousand characters and a list of organisations. */
const MAX_BODY_BYTES = 256 * 1024;

const headerSchema = z.object({
  'idempotency-key': z.string('required').min(8, 'too-short').max(200, 'too-long'),
});
const bodySchema = z.record(z.string(), z.unknown());

/**
 * `POST /api/coalitions/{id}/actions/{action}`: carries out one action for who asks, and answers `{ id, repeated }`, the
 * document's id and whether nothing had to be done. The same `Idempotency-Key` of the same person changes nothing twice.
 */
export async function actions(
  request: Request,
  services: Services,
  { id: coalitionId = '', action = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  const { store, bot } = services;
  const admitted = await admit(services, await services.signIn(request), coalitionId);
  const key = request.headers.get('idempotency-key') ?? undefined;
  const header = parseInput(headerSchema, { 'idempotency-key': key });
  const body = bodySchema.safeParse(await readJson(request, MAX_BODY_BYTES));
  if (!body.success) throw new HttpError(400, 'body-not-an-object');
  const { actor, now } = admitted;
  const requestId = requestOf(header['idempotency-key'], actor.person.id);
  if (!admitted.registered) await register(services, admitted, requestId);
  const { stored, repeated } = await perform(store, {
    coalitionId,
    action,
    input: body.data,
    actor,
    request: requestId,
    now,
  });
  const { id, nextDue } = stored.document;
  // What was done is done: what does not go out now stays due.
  if (nextDue !== undefined && nextDue <= now) await bot.deliver({ coalitionId, id }).catch(() => undefined);
  return Response.json({ id, repeated }, { headers: { 'cache-control': 'private, no-store' } });
}

/** A request is one person's: another with the same key does something of their own. Short, as ids are made from it. */
const requestOf = (key: string, personId: string) =>
  `tab-${createHash('sha256').update(`${personId}\n${key}`).digest('base64url')}`;

/** Knows somebody who was never seen in the channel, or who came back to it, as the bot would. */
async function register({ store }: Services, { coalition, seen, actor, now }: Admitted, requestId: string) {
  await perform(store, {
    coalitionId: coalition.coalitionId,
    action: 'register-member',
    input: { person: actor.person, guest: seen.guest, teamsId: seen.teamsId },
    actor: systemActor,
    request: `register:${requestId}`,
    now,
  });
}
