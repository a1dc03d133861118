import { botGate } from '../../functions/bot-gate';
import { BotDouble, call, servicesWith } from './front-door';
import {
  type Attempt,
  algorithms,
  authorizationOf,
  type Case,
  corpus,
  type Deviation,
  type Dimensions,
  extras,
  forms,
  keys,
  named,
  published,
  times,
  type Verdict,
} from './token-corpus';

const appId = 'abcdef01-2222-4333-8444-5555555555ef';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const time = { now: Date.parse('2026-03-02T09:00:00.000Z') };
const now = time.now / 1000;

const good: Attempt = {
  header: { kid: 'first', typ: 'JWT' },
  payload: { iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 },
  algorithm: 'RS256',
  key: 'first',
  body: { type: 'message', channelId: 'msteams', serviceUrl, text: 'agenda' },
  authorization: (token) => `Bearer ${token}`,
};

const says = (claim: string, name: string, verdict: Verdict, value: unknown): Deviation => ({
  name,
  verdict,
  change: { payload: { [claim]: value } },
});
const body = (name: string, verdict: Verdict, change: Record<string, unknown>): Deviation => ({
  name,
  verdict,
  change: { body: change },
});
/** Claim and activity agree on an address. */
const both = (verdict: Verdict, url: string): Deviation => ({
  name: `both say ${JSON.stringify(url)}`,
  verdict,
  change: { payload: { serviceurl: url }, body: { serviceUrl: url } },
});
const emulator = (name: string, iss: string, aud: string): Deviation => ({
  name,
  verdict: 401,
  change: { payload: { iss, aud, appid: appId, azp: appId, ver: iss.endsWith('v2.0') ? '2.0' : '1.0' } },
});

const dimensions: Dimensions = {
  form: forms,
  algorithm: algorithms,
  key: [
    ...keys,
    { name: 'endorsed for Skype', verdict: 403, change: { key: 'skype', header: { kid: 'skype' } } },
    { name: 'endorsed for nothing', verdict: 403, change: { key: 'bare', header: { kid: 'bare' } } },
    { name: 'endorsed for MSTEAMS', verdict: 403, change: { key: 'shouted', header: { kid: 'shouted' } } },
  ],
  extra: extras,
  time: times(now, 300),
  issuer: [
    says('iss', 'missing', 401, undefined),
    says('iss', 'another', 401, 'https://evil.test'),
    says('iss', 'with a slash', 401, 'https://api.botframework.com/'),
    says('iss', 'over http', 401, 'http://api.botframework.com'),
    says('iss', 'in a list', 401, ['https://api.botframework.com']),
    says('iss', 'of the US government', 401, 'https://api.botframework.us'),
    says('iss', 'the login of the bot framework', 401, 'https://login.microsoftonline.com/botframework.com/v2.0'),
    emulator('emulator 3.1', 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appId),
    emulator(
      'emulator 3.2',
      'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      'https://api.botframework.com',
    ),
    emulator('any tenant’s', 'https://sts.windows.net/99999999-aaaa-4bbb-8ccc-dddddddddddd/', appId),
  ],
  audience: [
    says('aud', 'missing', 401, undefined),
    says('aud', 'another bot', 401, '99999999-2222-4333-8444-555555555555'),
    says('aud', 'in upper case', 401, appId.toUpperCase()),
    says('aud', 'in a list', 401, [appId]),
    says('aud', 'among others', 401, ['other', appId]),
    says('aud', 'empty', 401, ''),
    says('aud', 'null', 401, null),
    says('aud', 'as a URI', 401, `api://${appId}`),
    says('aud', 'with a space', 401, `${appId} `),
  ],
  'service url': [
    says('serviceurl', 'not claimed', 403, undefined),
    says('serviceurl', 'claimed as a number', 403, 7),
    says('serviceurl', 'claimed in a list', 403, [serviceUrl]),
    says('serviceurl', 'claimed for another region', 403, 'https://smba.trafficmanager.net/amer/'),
    says('serviceurl', 'claimed without its slash', 'in', serviceUrl.slice(0, -1)),
    { name: 'claimed as serviceUrl', verdict: 403, change: { payload: { serviceurl: undefined, serviceUrl } } },
    body('not in the activity', 403, { serviceUrl: undefined }),
    body('null in the activity', 403, { serviceUrl: null }),
    body('empty in the activity', 403, { serviceUrl: '' }),
    body('a list in the activity', 403, { serviceUrl: [serviceUrl] }),
    body('foreign in the activity', 403, { serviceUrl: 'https://evil.test/' }),
    both('in', 'https://smba.trafficmanager.net/amer/'),
    both('in', 'https://smba.infra.gcc.teams.microsoft.com/gcc/'),
    ...[
      '',
      'https://evil.test/',
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net:8443/emea/',
      'https://user:pass@smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net@evil.test/',
      'https://smba.trafficmanager.net.evil.test/',
      'https://evil.trafficmanager.net/emea/',
      'https://evilteams.microsoft.com/',
      'https://teams.microsoft.com.evil.test/',
      'https://evil.test/?https://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net/emea/#x',
      'https:\\\\smba.trafficmanager.net\\emea\\',
      ' https://smba.trafficmanager.net/emea/',
      '//smba.trafficmanager.net/emea/',
      'http://127.0.0.1:3978/',
      'http://169.254.169.254/metadata/',
      'file:///etc/passwd',
    ].map((url) => both(403, url)),
  ],
  activity: [
    body('without a type', 400, { type: undefined }),
    body('with an empty type', 400, { type: '' }),
    body('with a type in a list', 400, { type: ['message'] }),
    body('of a type unheard of', 'in', { type: 'somethingNew' }),
    body('without a channel', 403, { channelId: undefined }),
    body('with an empty channel', 403, { channelId: '' }),
    body('in the emulator', 403, { channelId: 'emulator' }),
    body('in direct line', 403, { channelId: 'directline' }),
    body('in MSTEAMS', 403, { channelId: 'MSTEAMS' }),
    body('in channels', 403, { channelId: ['msteams'] }),
  ],
};

let bot: BotDouble;
let set: object[];
let fetched: string[];
let gate: ReturnType<typeof botGate>;

beforeEach(() => {
  bot = new BotDouble();
  fetched = [];
  const teams = { endorsements: ['msteams'] };
  set = [
    published('first', teams),
    published('second', teams),
    published('short', teams),
    published('curve', teams),
    published('skype', { endorsements: ['skype', 'webchat'] }),
    published('bare'),
    published('shouted', { endorsements: ['MSTEAMS'] }),
  ];
  const fetch = async (input: string | URL | Request) => {
    fetched.push(String(input));
    if (String(input).endsWith('openid')) return Response.json({ jwks_uri: 'http://keys.test/keys' });
    return Response.json({ keys: set });
  };
  const clock = () => new Date(time.now).toISOString();
  gate = botGate({ appId, clock, fetch, metadataUrl: 'http://keys.test/openid' });
});

async function statusOf(attempt: Attempt): Promise<number> {
  const authorization = authorizationOf(attempt);
  const headers = new Headers(authorization === undefined ? {} : { authorization });
  const init = { method: 'POST', headers, body: JSON.stringify(attempt.body) };
  const request = new Request('https://bot.test/api/messages', init);
  return (await call('messages', request, servicesWith({ gate, bot }))).response.status;
}

/** Sends them all; those that were not answered as they should. */
async function wronglyAnswered(cases: readonly Case[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, verdict, attempt } of cases) {
    const heard = bot.heard.length;
    const status = await statusOf(attempt);
    const expected = verdict === 'in' ? 200 : verdict;
    if (status !== expected || bot.heard.length - heard !== (verdict === 'in' ? 1 : 0))
      wrong.push(`${name}: ${status} instead of ${expected}`);
  }
  return wrong;
}

describe('the bot’s door', () => {
  it.each(named(good, dimensions))('$verdict for $name', async (one) => {
    expect(await wronglyAnswered([one])).toEqual([]);
  });

  it('is not worth a fetch of keys to a token that says it is signed in another way', async () => {
    const others = named(good, { algorithm: algorithms }).filter(
      ({ attempt: { header, algorithm } }) => ('alg' in header ? header.alg : algorithm) !== 'RS256',
    );
    expect(others.length).toBeGreaterThan(10);
    expect(await wronglyAnswered(others)).toEqual([]);
    expect(fetched).toEqual([]);
  });

  it('answers two deviations as the worse of the two', async () => {
    const all = corpus(good, dimensions);
    expect(all.length).toBeGreaterThan(process.env.LONG ? 7_000 : 500);
    expect(await wronglyAnswered(all)).toEqual([]);
    expect(fetched.every((url) => url.startsWith('http://keys.test/'))).toBe(true);
  });

  it('is not opened by a token like one that opened it a moment ago', async () => {
    expect(await statusOf(good)).toBe(200);
    for (const one of named(good, dimensions)) {
      expect(await statusOf(good)).toBe(200);
      expect(await wronglyAnswered([one])).toEqual([]);
    }
  });

  it('takes a new key within a minute, and one that was withdrawn no longer', async () => {
    expect(await statusOf(good)).toBe(200);
    set = [published('new', { endorsements: ['msteams'] })];
    const byNew = { ...good, key: 'new', header: { kid: 'new' } };
    time.now += 59_000;
    expect(await statusOf(byNew)).toBe(200);
    // Also the very token that was good a minute ago.
    expect(await statusOf(good)).toBe(401);
    time.now -= 59_000;
  });

  it('is shut with 503, and never fails, while the keys cannot be had', async () => {
    const clock = () => new Date(time.now).toISOString();
    gate = botGate({ appId, clock, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    for (const { verdict, attempt } of named(good, dimensions)) {
      const status = await statusOf(attempt);
      expect([503, ...(verdict === 401 ? [401] : [])]).toContain(status);
    }
    expect(bot.heard).toEqual([]);
  });
});
