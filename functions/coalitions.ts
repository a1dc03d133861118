import { DomainError } from '../domain/error';
import { admit } from './admit';
import type { Services } from './services';

/** Nobody is in more; it bounds what one request can make the bot ask of Teams. */
const MOST = 50;

/**
 * `GET /api/coalitions`: `{ coalitions: [{ id, region, channel }] }`, those whose channel this person is in now. Only where
 * they were seen before, as a member, is looked: who opens the tab in a channel knows its coalition by the channel.
 */
export async function coalitions(request: Request, services: Services): Promise<Response> {
  const person = await services.signIn(request);
  const ids = (await services.store.coalitionsOf(person.personId)).slice(0, MOST);
  const admitted = await Promise.all(ids.map((id) => admit(services, person, id).catch(notIn)));
  return Response.json(
    {
      coalitions: admitted.flatMap((one) =>
        one
          ? [{ id: one.coalition.coalitionId, region: one.coalition.region, channel: one.coalition.channel?.name }]
          : [],
      ),
    },
    { headers: { 'cache-control': 'private, no-store' } },
  );
}

function notIn(error: unknown): undefined {
  if (!(error instanceof DomainError)) throw error;
}
