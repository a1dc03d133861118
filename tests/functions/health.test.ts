import { readiness } from '../../functions/readiness';
import { call, emptyStore, servicesWith } from './front-door';

const health = (missing: () => Promise<readonly string[]>) =>
  call('health', new Request('https://bot.test/api/health'), servicesWith({ missing }));
const down = { get: () => Promise.reject(new Error('https://account.documents.azure.com refused')) };

let now = 0;
const clock = () => new Date(now).toISOString();

describe('health', () => {
  it('is ready when the store answers', async () => {
    const { response } = await health(readiness({ store: emptyStore, clock }));
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('names what is missing, and nothing more', async () => {
    const { response } = await health(readiness({ store: down, clock }));
    expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable', missing: ['store'] }]);
  });

  it('does not wait for ever', async () => {
    const silent = { get: () => new Promise<never>(() => undefined) };
    const { response } = await health(readiness({ store: silent, clock, patience: 20 }));
    expect(response.status).toBe(503);
  });

  it('asks the store once in ten seconds, however often it is called', async () => {
    const get = jest.fn(emptyStore.get);
    const missing = readiness({ store: { get }, clock });
    for (let n = 0; n < 50; n++) await health(missing);
    expect(get).toHaveBeenCalledTimes(1);
    now += 10_000;
    await health(missing);
    expect(get).toHaveBeenCalledTimes(2);
  });
});
