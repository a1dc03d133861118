import { HttpError } from '../../functions/http-error';
import { limited } from '../../functions/limited';
import { RateLimit } from '../../functions/rate-limit';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { ApiProblem } from '../../tab/api/problem';
import { activity } from './connector';
import { BotDouble, call, emptyStore, servicesWith } from './front-door';

let time: number;
let limits: ReturnType<typeof limited>;
let bot: BotDouble;
let read: string[];

beforeEach(() => {
  time = 0;
  limits = limited(() => time);
  bot = new BotDouble();
  read = [];
});

/** A front door where the token is somebody's name, and `?` is nobody's. */
function services() {
  const store = {
    ...emptyStore,
    coalitionsOf: async (personId: string) => {
      read.push(personId);
      return [];
    },
  };
  const nameIn = (request: Request) => {
    const name = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
    if (name === '?') throw new HttpError(401, 'signature');
    return name;
  };
  const signIn = limits.signIn(async (request) => ({ personId: nameIn(request), name: '' }));
  const gate = limits.gate(async (request) => {
    nameIn(request);
    return () => undefined;
  });
  return servicesWith({ store, bot, signIn, gate });
}
const door = () => {
  const same = services();
  return {
    async looks(name: string, headers: Record<string, string> = {}) {
      const request = new Request('https://tab.test/api/coalitions', {
        headers: { authorization: `Bearer ${name}`, ...headers },
      });
      return (await call('coalitions', request, same)).response;
    },
    async says(about: object, { name = 'teams', ...headers }: Record<string, string> = {}) {
      const body = JSON.stringify({ ...activity, ...about });
      const init = { method: 'POST', body, headers: { authorization: `Bearer ${name}`, ...headers } };
      return (await call('messages', new Request('https://bot.test/api/messages', init), same)).response;
    },
  };
};
/** How many of so many calls were answered with each status. */
async function statuses(count: number, ask: () => Promise<Response>): Promise<Record<number, number>> {
  const seen: Record<number, number> = {};
  for (let n = 0; n < count; n++) {
    const { status } = await ask();
    seen[status] = (seen[status] ?? 0) + 1;
  }
  return seen;
}

describe('somebody who floods the API', () => {
  it('gets 429 before the store is read, while another at the same moment gets an answer', async () => {
    const { looks } = door();
    expect(await statuses(500, () => looks('flood'))).toEqual({ 200: 120, 429: 380 });
    expect(read).toHaveLength(120);
    expect((await looks('other')).status).toBe(200);
  });

  it('reads in their language to wait, and for how long', async () => {
    const { looks } = door();
    await statuses(120, () => looks('flood'));
    const refused = await looks('flood');
    expect([refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual([
      '1',
      'application/problem+json',
    ]);
    expect(await refused.json()).toEqual({
      type: 'urn:coalitietafel:problem:too-many',
      title: nl.api.titles[429],
      status: 429,
      detail: nl.api.details.slower,
      code: 'too-many',
    });
    expect(await (await looks('flood', { 'accept-language': 'en' })).json()).toMatchObject({
      title: en.api.titles[429],
      detail: en.api.details.slower,
    });
  });

  it('is answered again after waiting, ten a second', async () => {
    const { looks } = door();
    await statuses(200, () => looks('flood'));
    time += 1_000;
    expect(await statuses(20, () => looks('flood'))).toEqual({ 200: 10, 429: 10 });
    time += 60_000;
    expect(await statuses(121, () => looks('flood'))).toEqual({ 200: 120, 429: 1 });
  });

  it('is not who has some pages open all morning', async () => {
    const { looks } = door();
    // Four pages, each looking at six things every four seconds.
    for (let second = 0; second < 600; second += 4) {
      time = second * 1_000;
      expect(await statuses(24, () => looks('busy'))).toEqual({ 200: 24 });
    }
  });

  it('hears from the page that trying again may work', () => {
    expect(new ApiProblem('', { status: 429, code: 'too-many' }).passing).toBe(true);
  });
});

describe('somebody who floods the bot', () => {
  const from = (aadObjectId: string) => ({
    from: { id: `29:${aadObjectId}`, aadObjectId },
    conversation: { id: '19:channel', tenantId: 'tenant-1' },
  });

  it('gets 429 with when to send again, while another in the same channel is heard', async () => {
    const { says } = door();
    expect(await statuses(300, () => says(from('flood')))).toEqual({ 200: 120, 429: 180 });
    const refused = await says(from('flood'));
    expect([refused.headers.get('retry-after'), await refused.json()]).toEqual(['1', { error: 'too-many' }]);
    expect((await says(from('other'))).status).toBe(200);
    expect(bot.heard).toHaveLength(121);
    time += 1_000;
    expect((await says(from('flood'))).status).toBe(200);
  });

  it('is one person, however their id is written', async () => {
    const { says } = door();
    await statuses(120, () => says(from('ABC')));
    expect((await says(from('abc'))).status).toBe(429);
  });

  it.each([{}, { from: null }, { from: 'x', conversation: 7 }, { from: { id: 7 }, conversation: { id: {} } }])(
    'may be nobody at all (%j), and is limited too',
    async (about) => {
      expect(await statuses(121, () => door().says(about))).toEqual({ 200: 120, 429: 1 });
    },
  );
});

describe('strangers at one address', () => {
  const at = (forwarded: string) => ({ 'x-forwarded-for': forwarded });

  it('are slowed, and not who signs in from there', async () => {
    const { looks, says } = door();
    expect(await statuses(100, () => looks('?', at('10.0.0.1:4711')))).toEqual({ 401: 60, 429: 40 });
    expect((await says({}, { name: '?', ...at('10.0.0.1:5000') })).status).toBe(429);
    expect((await looks('colleague', at('10.0.0.1:4712'))).status).toBe(200);
    expect((await looks('?', at('10.0.0.2:4711'))).status).toBe(401);
    time += 1_000;
    expect((await looks('?', at('10.0.0.1:4713'))).status).toBe(401);
  });

  it('are told apart by what the front end wrote, not by what they wrote themselves', async () => {
    const { looks } = door();
    let n = 0;
    expect(await statuses(61, () => looks('?', at(`10.9.9.${++n}, 10.0.0.1:4711`)))).toEqual({ 401: 60, 429: 1 });
    expect(limits.sizes().strangers).toBe(1);
    expect((await looks('?', at('[2001:db8::1]:80'))).status).toBe(401);
  });

  it('are not told apart where no front end says where they are', async () => {
    const { looks } = door();
    expect(await statuses(200, () => looks('?'))).toEqual({ 401: 200 });
    expect(await statuses(100, () => looks('?', at('x'.repeat(500))))).toEqual({ 401: 100 });
    expect(limits.sizes().strangers).toBe(0);
  });
});

describe('the limit itself', () => {
  it('remembers so many callers and no more, those seen last', () => {
    const limit = new RateLimit({ burst: 2, perSecond: 1, now: () => time, most: 100 });
    for (let n = 0; n < 10_000; n++) {
      limit.take(`caller-${n}`);
      limit.take('regular');
    }
    expect(limit.size).toBe(100);
    expect(limit.take('regular')).toBe(1);
  });

  it('is not confused by a clock that stands still or steps back', () => {
    const limit = new RateLimit({ burst: 1, perSecond: 0.1, now: () => time });
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 10]);
    time -= 60_000;
    expect(limit.take('a')).toBe(10);
    time += 10_000;
    expect(limit.take('a')).toBe(0);
  });
});
