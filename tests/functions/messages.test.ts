import { HttpError } from '../../functions/http-error';
import { activity } from './connector';
import { BotDouble, call, servicesWith } from './front-door';

let bot: BotDouble;
const gate = async () => () => undefined;

beforeEach(() => {
  bot = new BotDouble();
});

function post(body: BodyInit | null, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return call('messages', new Request('https://bot.test/api/messages', init), servicesWith({ bot, gate }));
}

describe('what Teams posts', () => {
  it('reaches the bot as it was sent', async () => {
    const { response } = await post(JSON.stringify({ ...activity, value: { deep: [1, null] } }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(bot.heard[0]?.activity).toEqual({ ...activity, value: { deep: [1, null] } });
  });

  it('gets the answer to an invoke as JSON', async () => {
    bot.answer = async () => ({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
    const { response } = await post(JSON.stringify({ ...activity, type: 'invoke' }));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ statusCode: 200 });
  });

  it.each([202, 204, 304, 412, 501])('gets status %i when the bot says so', async (status) => {
    bot.answer = async () => ({ status, body: status === 204 || status === 304 ? {} : undefined });
    expect((await post(JSON.stringify(activity))).response.status).toBe(status);
  });
});

describe('what is no activity never gets to the bot', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['a list', '[]'],
    ['a text', '"message"'],
    ['null', 'null'],
    ['an object without a type', '{"channelId":"msteams"}'],
    ['a type that is a number', '{"type":7}'],
    ['an empty type', '{"type":""}'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['brackets within brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s', async (_name, body) => {
    const { response } = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'bad-request' });
    expect(bot.heard).toEqual([]);
  });

  it('no body at all', async () => {
    expect((await post(null)).response.status).toBe(400);
  });

  it('a body over 1 MB', async () => {
    const { response } = await post(JSON.stringify({ ...activity, text: 'x'.repeat(1024 * 1024) }));
    expect(response.status).toBe(413);
    expect(bot.heard).toEqual([]);
  });

  it('a body that says it is over 1 MB, without reading it', async () => {
    const { response } = await post('{}', { 'content-length': '1048577' });
    expect(response.status).toBe(413);
  });

  it('a body without end, read no further than 1 MB', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    expect((await post(endless)).response.status).toBe(413);
    expect(chunks).toBeLessThan(20);
  });
});

describe('what goes wrong inside', () => {
  it('is answered with 500 and no details, and logged under the operation', async () => {
    bot.answer = () => Promise.reject(new Error('the database said: secret', { cause: new Error('deeper') }));
    const { response, lines } = await post(JSON.stringify(activity));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ error: 'unexpected', operationId: 'operation-1' });
    expect(lines).toMatchObject([
      {
        level: 'error',
        event: 'failed',
        details: { function: 'messages', operationId: 'operation-1', cause: { message: 'deeper' } },
      },
    ]);
  });

  it('is answered by the status of a refusal', async () => {
    bot.answer = () => Promise.reject(new HttpError(503, 'store', { 'retry-after': '2' }));
    const { response } = await post(JSON.stringify(activity));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  });
});

describe('what a stranger posts', () => {
  it('is refused without being read', async () => {
    const stranger = () => Promise.reject(new HttpError(401, 'signature'));
    const body = new ReadableStream({ pull: () => fail('somebody read it') }, { highWaterMark: 0 });
    const request = new Request('https://bot.test/api/messages', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    const { response } = await call('messages', request, servicesWith({ bot, gate: stranger }));
    expect(response.status).toBe(401);
    expect(request.bodyUsed).toBe(false);
  });
});

function fail(why: string): never {
  throw new Error(why);
}
