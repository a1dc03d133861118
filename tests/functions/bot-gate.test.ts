import { createHmac } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { botGate, type ConnectorToken } from '../../functions/bot-gate';
import { VerifiedTokens } from '../../functions/verified-tokens';
import { APP_ID, activity, Connector, METADATA_URL, SERVICE_URL, type TokenOptions } from './connector';
import { BotDouble, call, servicesWith } from './front-door';

let connector: Connector;
let tokens: VerifiedTokens<ConnectorToken>;
let bot: BotDouble;
let gate: ReturnType<typeof botGate>;

beforeEach(async () => {
  connector = await Connector.start();
  tokens = new VerifiedTokens();
  bot = new BotDouble();
  const { clock, fetch } = connector;
  gate = botGate({ appId: APP_ID, clock, fetch, metadataUrl: METADATA_URL, tokens });
});

/** Posts an activity with a token: the status, and why it was refused. */
async function post(token: string | undefined, body: unknown = activity) {
  const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  const request = new Request('https://bot.test/api/messages', { method: 'POST', headers, body: JSON.stringify(body) });
  const { response, lines } = await call('messages', request, servicesWith({ gate, bot }));
  const { details } = lines[0] ?? {};
  return { status: response.status, code: details?.code, headers: response.headers, text: await response.text() };
}

const postWith = async (options: TokenOptions, body?: unknown) => post(await connector.token(options), body);
const minutes = (count: number) => count * 60;
const seconds = () => connector.time / 1000;
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the gate before the bot', () => {
  it('lets Teams in and tells the bot who vouched for it', async () => {
    expect(await postWith({})).toMatchObject({ status: 200 });
    expect(bot.heard).toEqual([
      { activity, claims: { issuer: 'https://api.botframework.com', appId: APP_ID, serviceUrl: SERVICE_URL } },
    ]);
  });

  it('tolerates a trailing slash that claim and activity do not agree on', async () => {
    const claims = { serviceurl: SERVICE_URL.slice(0, -1) };
    expect(await postWith({ claims })).toMatchObject({ status: 200 });
  });

  it('refuses without saying why to the caller, and never reaches the bot', async () => {
    const refused = await postWith({ claims: { iss: 'https://elsewhere.test' } });
    expect(refused).toMatchObject({ status: 401, code: 'issuer', text: '{"error":"unauthorized"}' });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(bot.heard).toEqual([]);
  });

  describe('asks for a bearer token', () => {
    it('and refuses none at all', async () => {
      expect(await post(undefined)).toMatchObject({ status: 401, code: 'no-bearer-token' });
    });
    it('and refuses another scheme', async () => {
      const headers = { authorization: 'Basic dXNlcjpwYXNz' };
      const request = new Request('https://bot.test/api/messages', {
        method: 'POST',
        headers,
        body: JSON.stringify(activity),
      });
      expect((await call('messages', request, servicesWith({ gate }))).response.status).toBe(401);
    });
    it.each(['x', 'a.b.c', '...', `${'a'.repeat(9000)}.b.c`, 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln'])(
      'and refuses %.20s',
      async (token) => {
        const request = new Request('https://bot.test/api/messages', {
          method: 'POST',
          body: JSON.stringify(activity),
        });
        request.headers.set('authorization', `Bearer ${token}`);
        expect((await call('messages', request, servicesWith({ gate }))).response.status).toBe(401);
        expect(connector.fetched).toEqual([]);
      },
    );
  });

  describe('takes RS256 only', () => {
    it('not RS384 with the very same key', async () => {
      const { d, n, e, p, q, dp, dq, qi } = await crypto.subtle.exportKey(
        'jwk',
        connector.privateKey('first') as CryptoKey,
      );
      const jwk = { kty: 'RSA', d, n, e, p, q, dp, dq, qi };
      const key = await crypto.subtle.importKey('jwk', jwk, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }, true, [
        'sign',
      ]);
      expect(await postWith({ header: { alg: 'RS384' }, key })).toMatchObject({ status: 401, code: 'algorithm' });
    });
    it('not none', async () => {
      const [, payload] = (await connector.token()).split('.');
      const header = base64url({ alg: 'none', kid: 'first' });
      expect(await post(`${header}.${payload}.`)).toMatchObject({ status: 401 });
      expect(await post(`${header}.${payload}.c2ln`)).toMatchObject({ status: 401, code: 'algorithm' });
    });
    it('not HS256 with the public key as the secret', async () => {
      const [, payload] = (await connector.token()).split('.');
      const header = base64url({ alg: 'HS256', kid: 'first' });
      const mac = createHmac('sha256', JSON.stringify(connector.published('first'))).update(`${header}.${payload}`);
      expect(await post(`${header}.${payload}.${mac.digest('base64url')}`)).toMatchObject({
        status: 401,
        code: 'algorithm',
      });
    });
    it('not a key that the token brings along', async () => {
      const { privateKey } = await generateKeyPair('RS256');
      const header = { jwk: connector.published('first'), jku: 'https://elsewhere.test/keys' };
      expect(await postWith({ key: privateKey, header })).toMatchObject({ status: 401, code: 'signature' });
    });
  });

  describe('checks the key', () => {
    it('and refuses a signature by another under a known name', async () => {
      const { privateKey } = await generateKeyPair('RS256');
      expect(await postWith({ key: privateKey })).toMatchObject({ status: 401, code: 'signature' });
    });
    it('and refuses a changed payload', async () => {
      const [header, , signature] = (await connector.token()).split('.');
      const payload = base64url({
        iss: 'https://api.botframework.com',
        aud: APP_ID,
        serviceurl: SERVICE_URL,
        exp: seconds() + 60,
      });
      expect(await post(`${header}.${payload}.${signature}`)).toMatchObject({ status: 401, code: 'signature' });
    });
    it('and refuses an unknown one', async () => {
      expect(await postWith({ header: { kid: 'unheard of' } })).toMatchObject({ status: 401, code: 'unknown-key' });
    });
    it('and refuses a token without a key id', async () => {
      expect(await postWith({ header: { kid: undefined } })).toMatchObject({ status: 401, code: 'no-key-id' });
    });
    it('and refuses one that is endorsed for other channels only', async () => {
      await connector.publish('skype key', ['skype']);
      await connector.publish('bare key', undefined);
      expect(await postWith({ header: { kid: 'skype key' } })).toMatchObject({ status: 403, code: 'key-not-endorsed' });
      expect(await postWith({ header: { kid: 'bare key' } })).toMatchObject({ status: 403, code: 'key-not-endorsed' });
    });
  });

  describe('checks for whom and by whom', () => {
    it.each([
      ['another issuer', { iss: 'https://login.microsoftonline.com/botframework.com/v2.0' }, 'issuer'],
      [
        'the emulator issuer, whose tokens anyone can get',
        { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: APP_ID },
        'issuer',
      ],
      ['another bot', { aud: '99999999-2222-4333-8444-555555555555' }, 'audience'],
      ['several bots at once', { aud: [APP_ID, 'other'] }, 'audience'],
      ['an empty audience', { aud: '' }, 'audience'],
    ])('and refuses %s', async (_name, claims, code) => {
      expect(await postWith({ claims })).toMatchObject({ status: 401, code });
      expect(connector.fetched).toEqual([]);
    });
    it.each(['iss', 'aud', 'exp'])('and refuses a token without %s', async (claim) => {
      expect(await postWith({ without: [claim] })).toMatchObject({ status: 401 });
    });
  });

  describe('checks the time, with five minutes to spare', () => {
    it('and refuses what is expired', async () => {
      expect(await postWith({ claims: { exp: seconds() - minutes(5) - 1 } })).toMatchObject({
        status: 401,
        code: 'expired',
      });
    });
    it('and refuses what is not valid yet', async () => {
      expect(await postWith({ claims: { nbf: seconds() + minutes(5) + 1 } })).toMatchObject({
        status: 401,
        code: 'nbf',
      });
    });
    it('and accepts what is only just outside, without remembering what has ended', async () => {
      expect(await postWith({ claims: { exp: seconds() - minutes(5) + 1 } })).toMatchObject({ status: 200 });
      expect(tokens.size).toBe(0);
      expect(await postWith({ claims: { nbf: seconds() + minutes(5) - 1 } })).toMatchObject({ status: 200 });
    });
    it('also for a token it has seen before', async () => {
      const token = await connector.token();
      expect(await post(token)).toMatchObject({ status: 200 });
      connector.time += 3600_000 + 301_000;
      expect(await post(token)).toMatchObject({ status: 401, code: 'expired' });
      expect(tokens.size).toBe(0);
    });
  });

  describe('checks where answers go', () => {
    it('and refuses a token without the claim', async () => {
      expect(await postWith({ without: ['serviceurl'] })).toMatchObject({ status: 403, code: 'no-service-url' });
    });
    it('and refuses the claim in another spelling', async () => {
      const options = { without: ['serviceurl'], claims: { serviceUrl: SERVICE_URL } };
      expect(await postWith(options)).toMatchObject({ status: 403, code: 'no-service-url' });
    });
    it.each([undefined, null, '', 7, [SERVICE_URL]])(
      'and refuses an activity with serviceUrl %p',
      async (serviceUrl) => {
        expect(await postWith({}, { ...activity, serviceUrl })).toMatchObject({ status: 403 });
      },
    );
    it('and refuses an activity that names another', async () => {
      const serviceUrl = 'https://smba.trafficmanager.net/amer/';
      expect(await postWith({}, { ...activity, serviceUrl })).toMatchObject({ status: 403, code: 'other-service-url' });
    });
    it.each([
      'http://smba.trafficmanager.net/emea/',
      'https://evil.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net.evil.test/',
      'https://smba.trafficmanager.net@evil.test/',
      'https://evil.test/https://smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/emea/',
      'https://teams.microsoft.com.evil.test/',
      'https://evilteams.microsoft.com/',
      'ftp://smba.trafficmanager.net/',
      'smba.trafficmanager.net',
      'http://127.0.0.1:3978/',
    ])('and refuses %s even when both agree on it', async (serviceUrl) => {
      const refused = await postWith({ claims: { serviceurl: serviceUrl } }, { ...activity, serviceUrl });
      expect(refused).toMatchObject({ status: 403, code: 'foreign-service-url' });
    });
    it.each([
      'https://smba.trafficmanager.net/teams',
      'https://smba.onyx.prod.teams.trafficmanager.net/emea/',
      'https://smba.infra.gcc.teams.microsoft.com/gcc/',
      'https://smba.infra.teams.microsoft.com/emea/',
    ])('and accepts %s', async (serviceUrl) => {
      expect(await postWith({ claims: { serviceurl: serviceUrl } }, { ...activity, serviceUrl })).toMatchObject({
        status: 200,
      });
    });
    it('also for a token it has seen before', async () => {
      const token = await connector.token();
      expect(await post(token)).toMatchObject({ status: 200 });
      expect(await post(token, { ...activity, serviceUrl: 'https://evil.test/' })).toMatchObject({ status: 403 });
      expect(await post(token, { ...activity, serviceUrl: undefined })).toMatchObject({ status: 403 });
      expect(await post(token, { ...activity, channelId: '' })).toMatchObject({ status: 403 });
    });
  });

  it.each(['', 'emulator', 'webchat', 'MSTEAMS', undefined, null])('refuses channel %p', async (channelId) => {
    expect(await postWith({}, { ...activity, channelId })).toMatchObject({ status: 403, code: 'channel' });
  });
});

describe('the keys of the Connector', () => {
  it('are fetched once for many', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, (_, n) => connector.token({ claims: { jti: `${n}` } })));
    const answers = await Promise.all(many.map((token) => post(token)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(connector.fetched).toHaveLength(2);
  });

  it('roll over within a minute', async () => {
    await postWith({});
    await connector.publish('second', ['msteams']);
    const token = await connector.token({ header: { kid: 'second' } });
    expect(await post(token)).toMatchObject({ status: 401, code: 'unknown-key' });
    connector.time += 30_000;
    expect(await post(token)).toMatchObject({ status: 200 });
  });

  it('are renewed daily, and a withdrawn one no longer opens the door', async () => {
    const token = await connector.token({ claims: { exp: seconds() + 10 * 24 * 3600 } });
    await post(token);
    connector.withdraw('first');
    await connector.publish('second', ['msteams']);
    connector.time += 24 * 3600_000;
    expect(await postWith({})).toMatchObject({ status: 401, code: 'unknown-key' });
    expect(await post(token)).toMatchObject({ status: 401, code: 'unknown-key' });
    expect(await postWith({ header: { kid: 'second' } })).toMatchObject({ status: 200 });
  });

  it('out of reach: says so with 503 and when to come back, then recovers', async () => {
    connector.down = true;
    const token = await connector.token();
    const refused = await post(token);
    expect(refused).toMatchObject({ status: 503, code: 'keys-unreachable', text: '{"error":"unavailable"}' });
    expect(refused.headers.get('retry-after')).toBe('5');
    for (let n = 0; n < 100; n++) await post(token);
    expect(connector.fetched).toHaveLength(1);
    connector.down = false;
    connector.time += 5_000;
    expect(await post(token)).toMatchObject({ status: 200 });
  });

  it('out of reach: those known still open the door, for five days', async () => {
    await postWith({});
    connector.down = true;
    connector.time += 4 * 24 * 3600_000;
    expect(await postWith({})).toMatchObject({ status: 200 });
    expect(await postWith({ header: { kid: 'new' } })).toMatchObject({ status: 503 });
    connector.time += 2 * 24 * 3600_000;
    expect(await postWith({})).toMatchObject({ status: 503 });
  });

  it.each([
    ['an error page', async () => new Response('oops', { status: 500 })],
    ['no JSON', async () => new Response('<html>')],
    ['another shape', async () => Response.json({ keys: 'none' })],
  ])('answering with %s are out of reach', async (_name, fetch) => {
    gate = botGate({ appId: APP_ID, clock: connector.clock, fetch, metadataUrl: METADATA_URL });
    expect(await postWith({})).toMatchObject({ status: 503 });
  });
});

describe('a flood', () => {
  it('of a thousand bad tokens grows nothing and fetches the keys once', async () => {
    const good = await connector.token();
    const [header, payload, signature] = good.split('.');
    for (let n = 0; n < 250; n++) {
      const unknown = base64url({ alg: 'RS256', kid: `kid-${n}` });
      for (const token of [
        `rubbish-${n}`,
        `${unknown}.${payload}.${signature}`,
        `${header}.${payload}.${Buffer.from(`signature ${n}`).toString('base64url')}`,
        `${header}.${base64url({ iss: 'https://api.botframework.com', aud: APP_ID, n })}.${signature}`,
      ]) {
        expect((await post(token)).status).toBe(401);
      }
    }
    expect(tokens.size).toBe(0);
    expect(connector.fetched).toHaveLength(2);
  });

  it('spread over ten minutes costs three looks a minute at most', async () => {
    const [, payload, signature] = (await connector.token()).split('.');
    for (let n = 0; n < 600; n++) {
      connector.time += 1_000;
      await post(`${base64url({ alg: 'RS256', kid: `kid-${n}` })}.${payload}.${signature}`);
    }
    expect(connector.fetched.length / 2).toBeLessThanOrEqual(31);
  });

  it('of good tokens keeps only the last few hundred', async () => {
    const few = new VerifiedTokens<ConnectorToken>(10);
    gate = botGate({
      appId: APP_ID,
      clock: connector.clock,
      fetch: connector.fetch,
      metadataUrl: METADATA_URL,
      tokens: few,
    });
    const many = await Promise.all(Array.from({ length: 30 }, (_, n) => connector.token({ claims: { jti: `${n}` } })));
    for (const token of many) expect(await post(token)).toMatchObject({ status: 200 });
    expect(few.size).toBe(10);
  });
});
