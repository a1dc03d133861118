import { generateKeyPair } from 'jose';
import { entraGate } from '../../functions/entra-gate';
import type { SignedIn } from '../../functions/services';
import { table } from '../../functions/table';
import { VerifiedTokens } from '../../functions/verified-tokens';
import { type LocalServer, serveFunctions } from '../../local/server/http-server';
import type { TokenOptions } from './connector';
import { ANY_TENANT, CLIENT_ID, Entra, KEYS_URL, OBJECT, TENANT } from './entra';
import { emptyStore, servicesWith } from './front-door';

let entra: Entra;
let tokens: VerifiedTokens<SignedIn>;
let server: LocalServer;
let codes: unknown[];
let asked: string[];

beforeEach(async () => {
  entra = await Entra.start();
  tokens = new VerifiedTokens();
  codes = [];
  asked = [];
  const { clock, fetch } = entra;
  const signIn = entraGate({ clientId: CLIENT_ID, clock, fetch, keysUrl: KEYS_URL, tokens });
  const store = {
    ...emptyStore,
    coalitionsOf: async (personId: string) => {
      asked.push(personId);
      return [];
    },
  };
  server = await serveFunctions({
    table: { ...table, timers: [] },
    services: servicesWith({ signIn, store }),
    port: 0,
    log: (_level, _event, { code }) => codes.push(code),
  });
});
afterEach(() => server.close());

/** Asks over HTTP for one's coalitions: the status, and why it was refused. */
async function ask(token: string | undefined) {
  codes.length = 0;
  const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/api/coalitions`, { headers });
  return { status: response.status, code: codes[0], headers: response.headers, text: await response.text() };
}
const askWith = async (options: TokenOptions) => ask(await entra.token(options));
const seconds = () => entra.time / 1000;
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const versionOne = {
  ver: '1.0',
  iss: `https://sts.windows.net/${TENANT}/`,
  aud: `api://tab.example.test/${CLIENT_ID}`,
};

describe('a token of Entra ID', () => {
  it('says who somebody is: tenant and object id, whatever their mail address', async () => {
    const claims = { upn: 'chair@elsewhere.test', email: 'chair@elsewhere.test', preferred_username: 'chair' };
    expect(await askWith({ claims })).toMatchObject({ status: 200, text: '{"coalitions":[]}' });
    expect(asked).toEqual([`${TENANT}:${OBJECT}`]);
    expect(entra.fetched).toEqual([KEYS_URL]);
  });

  it('may be of version 1.0, for the app by its URI', async () => {
    expect(await askWith({ claims: versionOne })).toMatchObject({ status: 200 });
  });

  it('may be of any tenant, each with its own issuer', async () => {
    const tid = '12345678-aaaa-4bbb-8ccc-dddddddddddd';
    const iss = `https://login.microsoftonline.com/${tid}/v2.0`;
    expect(await askWith({ claims: { tid, iss } })).toMatchObject({ status: 200 });
    expect(asked).toEqual([`${tid}:${OBJECT}`]);
  });

  it.each<[string, TokenOptions['claims'], string]>([
    ['of another audience', { aud: '77777777-3333-4444-8555-666666666666' }, 'audience'],
    ['for several audiences', { aud: [CLIENT_ID, 'other'] }, 'audience'],
    ['2.0 for the URI of the app', { aud: versionOne.aud }, 'audience'],
    ['1.0 for the client id', { ...versionOne, aud: CLIENT_ID }, 'audience'],
    ['1.0 for another app', { ...versionOne, aud: 'api://tab.example.test/other' }, 'audience'],
    ['1.0 for another app under our id', { ...versionOne, aud: `api://evil.test/other/${CLIENT_ID}` }, 'audience'],
    ['1.0 for an https address', { ...versionOne, aud: `https://evil.test/${CLIENT_ID}` }, 'audience'],
    ['of another issuer', { iss: 'https://evil.test/' }, 'issuer'],
    ['2.0 with the issuer of 1.0', { iss: versionOne.iss }, 'issuer'],
    [
      '1.0 with the issuer of 2.0',
      { ...versionOne, iss: `https://login.microsoftonline.com/${TENANT}/v2.0` },
      'issuer',
    ],
    ['whose tenant is not the issuer’s', { tid: '12345678-aaaa-4bbb-8ccc-dddddddddddd' }, 'issuer'],
    ['whose tenant is no GUID', { tid: 'common', iss: 'https://login.microsoftonline.com/common/v2.0' }, 'tenant'],
    ['whose tenant is a list', { tid: [TENANT] }, 'tenant'],
    ['of another version', { ver: '3.0' }, 'version'],
    ['whose version is a number', { ver: 2 }, 'version'],
  ])('%s is refused, and causes no fetch', async (_name, claims, code) => {
    expect(await askWith({ claims })).toMatchObject({ status: 401, code });
    expect(entra.fetched).toEqual([]);
  });

  it.each(['tid', 'oid', 'ver', 'iss', 'aud', 'exp'])('without %s is refused', async (claim) => {
    expect(await askWith({ without: [claim] })).toMatchObject({ status: 401 });
  });

  it.each<[string, TokenOptions['claims'], number, string]>([
    ['whose object id is no GUID', { oid: 'chair' }, 401, 'person'],
    ['of an app', { idtyp: 'app' }, 403, 'app-token'],
    ['with another scope', { scp: 'User.Read' }, 403, 'scope'],
    ['with a scope that only looks like it', { scp: 'access_as_user_too' }, 403, 'scope'],
    ['with the scope as a role', { scp: undefined, roles: ['access_as_user'] }, 403, 'scope'],
    ['with a list of scopes', { scp: ['access_as_user'] }, 403, 'scope'],
  ])('%s is refused and not remembered', async (_name, claims, status, code) => {
    expect(await askWith({ claims })).toMatchObject({ status, code });
    expect(tokens.size).toBe(0);
  });

  it('is good for a minute around its time, also when it was seen before', async () => {
    expect(await askWith({ claims: { exp: seconds() - 61 } })).toMatchObject({ status: 401, code: 'expired' });
    expect(await askWith({ claims: { nbf: seconds() + 61 } })).toMatchObject({ status: 401, code: 'nbf' });
    expect(await askWith({ claims: { exp: seconds() - 59 } })).toMatchObject({ status: 200 });
    expect(await askWith({ claims: { nbf: seconds() + 59 } })).toMatchObject({ status: 200 });
    const token = await entra.token();
    expect(await ask(token)).toMatchObject({ status: 200 });
    entra.time += 3_661_000;
    expect(await ask(token)).toMatchObject({ status: 401, code: 'expired' });
  });

  it.each([undefined, '', 'rubbish', 'a.b.c', `${'a'.repeat(9000)}.b.c`])('%# must be a token', async (token) => {
    const refused = await ask(token);
    expect(refused).toMatchObject({ status: 401 });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'unauthorized', status: 401 });
  });
});

describe('the signature', () => {
  it('of somebody else is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await askWith({ key: privateKey })).toMatchObject({ status: 401, code: 'signature' });
  });

  it.each(['none', 'HS256', 'RS384', 'RS512', 'PS256'])('by %s is refused before any key is asked', async (alg) => {
    const [, payload, signature] = (await entra.token()).split('.');
    const header = base64url({ alg, kid: 'first' });
    expect(await ask(`${header}.${payload}.${signature}`)).toMatchObject({ status: 401, code: 'algorithm' });
    expect(entra.fetched).toEqual([]);
  });

  it('by an unknown key is refused, and looked for again only after a while', async () => {
    await askWith({});
    for (let n = 0; n < 50; n++)
      expect(await askWith({ header: { kid: `kid-${n}` } })).toMatchObject({ status: 401, code: 'unknown-key' });
    expect(entra.fetched).toHaveLength(1);
    await entra.publish('second', ANY_TENANT);
    entra.time += 30_000;
    expect(await askWith({ header: { kid: 'second' } })).toMatchObject({ status: 200 });
  });

  it('by a key of one tenant is good for that tenant only', async () => {
    await entra.publish('own', `https://login.microsoftonline.com/${TENANT}/v2.0`);
    await entra.publish('other', 'https://login.microsoftonline.com/12345678-aaaa-4bbb-8ccc-dddddddddddd/v2.0');
    expect(await askWith({ header: { kid: 'own' } })).toMatchObject({ status: 200 });
    expect(await askWith({ header: { kid: 'own' }, claims: versionOne })).toMatchObject({ status: 200 });
    expect(await askWith({ header: { kid: 'other' } })).toMatchObject({ status: 401, code: 'key-issuer' });
    expect(await askWith({ header: { kid: 'other' }, claims: versionOne })).toMatchObject({ status: 401 });
  });

  it('by a key that names no issuer is refused', async () => {
    await entra.publish('nobody', undefined);
    expect(await askWith({ header: { kid: 'nobody' } })).toMatchObject({ status: 401, code: 'key-issuer' });
  });
});

describe('keys out of reach', () => {
  it('are a 503 that says when to come back, and never let anybody in', async () => {
    entra.down = true;
    const refused = await askWith({});
    expect(refused).toMatchObject({ status: 503 });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'unavailable' });
    for (let n = 0; n < 30; n++) await askWith({});
    expect(entra.fetched).toHaveLength(1);
    entra.down = false;
    entra.time += 5_000;
    expect(await askWith({})).toMatchObject({ status: 200 });
  });
});

it('keeps verified tokens, so many and no more', async () => {
  const few = new VerifiedTokens<SignedIn>(10);
  const { clock, fetch } = entra;
  const signIn = entraGate({ clientId: CLIENT_ID, clock, fetch, keysUrl: KEYS_URL, tokens: few });
  for (let n = 0; n < 30; n++) {
    const authorization = `Bearer ${await entra.token({ claims: { jti: `${n}` } })}`;
    await signIn(new Request('https://tab.test/', { headers: { authorization } }));
  }
  expect(few.size).toBe(10);
});
