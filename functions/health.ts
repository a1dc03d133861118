import type { Services } from './services';

/** `GET /api/health`: 200 when everything the bot stands on answers, else 503 with the names of what does not. */
export async function health(_request: Request, { missing }: Pick<Services, 'missing'>): Promise<Response> {
  const names = await missing();
  const ready = names.length === 0;
  return Response.json(ready ? { status: 'ready' } : { status: 'unavailable', missing: names }, {
    status: ready ? 200 : 503,
  });
}
