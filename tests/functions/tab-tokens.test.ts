import { entraGate } from '../../functions/entra-gate';
import { call, emptyStore, servicesWith } from './front-door';
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

const clientId = 'abcdef02-3333-4444-8555-6666666666ef';
const tenant = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const guestOf = '12345678-aaaa-4bbb-8ccc-dddddddddddd';
const person = 'eeeeeeee-1111-4222-8333-444444444444';
const issuerOf = (tid: string) => `https://login.microsoftonline.com/${tid}/v2.0`;
const oldIssuerOf = (tid: string) => `https://sts.windows.net/${tid}/`;
const oldAudience = `api://tab.example.test/${clientId}`;
const time = { now: Date.parse('2026-03-02T09:00:00.000Z') };
const now = time.now / 1000;

const good: Attempt = {
  header: { kid: 'first', typ: 'JWT' },
  payload: {
    iss: issuerOf(tenant),
    aud: clientId,
    ver: '2.0',
    tid: tenant,
    oid: person,
    scp: 'openid access_as_user',
    name: 'Beleidsmedewerker',
    nbf: now - 60,
    exp: now + 3600,
  },
  algorithm: 'RS256',
  key: 'first',
  body: {},
  authorization: (token) => `Bearer ${token}`,
};

const says = (name: string, verdict: Verdict, payload: Record<string, unknown>): Deviation => ({
  name,
  verdict,
  change: { payload },
});
const signedBy = (key: string, verdict: Verdict): Deviation => ({
  name: key,
  verdict,
  change: { key, header: { kid: key } },
});
/** Of another tenant, in the spelling of whatever issuer it has. */
const ofTenant = (name: string, tid: string): Deviation => ({
  name,
  verdict: 'in',
  change: ({ payload: { iss } }) => ({ payload: { tid, iss: String(iss).replace(tenant, tid) } }),
});
const old = { ver: '1.0', iss: oldIssuerOf(tenant), aud: oldAudience };

const dimensions: Dimensions = {
  form: forms,
  algorithm: algorithms,
  key: [
    ...keys,
    signedBy('of this tenant', 'in'),
    signedBy('of another tenant', 401),
    signedBy('of nobody', 401),
    signedBy('of the old issuer', 401),
    signedBy('of a tenant that ends alike', 401),
  ],
  extra: extras,
  time: times(now, 60),
  'what it is for': [
    says('version 1.0', 'in', old),
    says('version missing', 401, { ver: undefined }),
    says('version 3.0', 401, { ver: '3.0' }),
    says('version as a number', 401, { ver: 2 }),
    says('version 1.0 of the new issuer', 401, { ...old, iss: issuerOf(tenant) }),
    says('version 2.0 of the old issuer', 401, { iss: oldIssuerOf(tenant) }),
    says('version 1.0 for the bare id', 401, { ...old, aud: clientId }),
    says('version 2.0 for the URI', 401, { aud: oldAudience }),
    says('version 1.0 for the URI of another app', 401, { ...old, aud: `api://tab.example.test/${person}` }),
    says('version 1.0 for a URI under another app', 401, { ...old, aud: `api://evil.test/app/${clientId}` }),
    says('version 1.0 for a URI that goes on', 401, { ...old, aud: `${oldAudience}/more` }),
    says('version 1.0 for a URI without a host', 401, { ...old, aud: `api:///${clientId}` }),
    says('version 1.0 for https', 401, { ...old, aud: `https://tab.example.test/${clientId}` }),
    says('version 1.0 for a URI with a space', 401, { ...old, aud: `api://a b/${clientId}` }),
    says('audience missing', 401, { aud: undefined }),
    says('audience another app', 401, { aud: person }),
    says('audience Microsoft Graph', 401, { aud: '00000003-0000-0000-c000-000000000000' }),
    says('audience in upper case', 401, { aud: clientId.toUpperCase() }),
    says('audience in a list', 401, { aud: [clientId] }),
    says('audience among others', 401, { aud: ['other', clientId] }),
    says('audience null', 401, { aud: null }),
  ],
  tenant: [
    ofTenant('any other, with its own issuer', guestOf),
    ofTenant('personal accounts, as any other', '9188040d-6c67-4c5b-b112-36a304b66dad'),
    says('of another than the issuer', 401, { tid: guestOf }),
    says('issuer of another', 401, { iss: issuerOf(guestOf) }),
    says('common', 401, { tid: 'common', iss: issuerOf('common') }),
    says('organizations', 401, { tid: 'organizations', iss: issuerOf('organizations') }),
    says('by name', 401, { tid: 'region.example', iss: issuerOf('region.example') }),
    says('the placeholder', 401, { tid: '{tenantid}', iss: issuerOf('{tenantid}') }),
    says('a path', 401, { tid: `${tenant}/../${guestOf}`, iss: issuerOf(`${tenant}/../${guestOf}`) }),
    says('a line too many', 401, { tid: `${tenant}\n`, iss: issuerOf(`${tenant}\n`) }),
    says('missing', 401, { tid: undefined }),
    says('in a list', 401, { tid: [tenant] }),
    says('null', 401, { tid: null }),
    says('issuer missing', 401, { iss: undefined }),
    says('issuer in a list', 401, { iss: [issuerOf(tenant)] }),
    says('issuer over http', 401, { iss: issuerOf(tenant).replace('https', 'http') }),
    says('issuer with a slash', 401, { iss: `${issuerOf(tenant)}/` }),
    says('issuer of the US government', 401, { iss: issuerOf(tenant).replace('.com', '.us') }),
    says('issuer of elsewhere', 401, { iss: `https://login.microsoftonline.com.evil.test/${tenant}/v2.0` }),
  ],
  person: [
    says('missing', 401, { oid: undefined }),
    says('a mail address', 401, { oid: 'chair@region.example' }),
    says('a short id', 401, { oid: '1' }),
    says('in braces', 401, { oid: `{${person}}` }),
    says('in a list', 401, { oid: [person] }),
    says('null', 401, { oid: null }),
    says('only a subject', 401, { oid: undefined, sub: person }),
    says('of another name', 'in', { upn: 'chair@region.example', preferred_username: 'chair', email: 'chair@x.test' }),
    says('without a name', 'in', { name: undefined }),
    says('whose name is a list', 'in', { name: ['x'] }),
    says('with a very long name', 'in', { name: 'x'.repeat(1_000) }),
  ],
  scope: [
    says('this one alone', 'in', { scp: 'access_as_user' }),
    says('last of several', 'in', { scp: 'User.Read  access_as_user' }),
    says('missing: an ID token', 403, { scp: undefined }),
    says('empty', 403, { scp: '' }),
    says('another', 403, { scp: 'User.Read' }),
    says('one that begins so', 403, { scp: 'access_as_user_too' }),
    says('one that ends so', 403, { scp: 'not.access_as_user' }),
    says('in other case', 403, { scp: 'Access_As_User' }),
    says('with commas', 403, { scp: 'openid,access_as_user' }),
    says('in a list', 403, { scp: ['access_as_user'] }),
    says('as a role', 403, { scp: undefined, roles: ['access_as_user'] }),
    says('of an app', 403, { scp: undefined, idtyp: 'app' }),
    says('of an app that says so', 403, { idtyp: 'app' }),
    says('of a user who says so', 'in', { idtyp: 'user' }),
  ],
};

let asked: string[];
let fetched: string[];
let signIn: ReturnType<typeof entraGate>;
const set = () => {
  const anyTenant = { issuer: issuerOf('{tenantid}') };
  return [
    published('first', anyTenant),
    published('second', anyTenant),
    published('short', anyTenant),
    published('curve', anyTenant),
    published('of this tenant', { issuer: issuerOf(tenant) }),
    published('of another tenant', { issuer: issuerOf('77777777-aaaa-4bbb-8ccc-dddddddddddd') }),
    published('of nobody'),
    published('of the old issuer', { issuer: oldIssuerOf('{tenantid}') }),
    published('of a tenant that ends alike', { issuer: `https://evil.test/${issuerOf('{tenantid}')}` }),
  ];
};

beforeEach(() => {
  asked = [];
  fetched = [];
  const fetch = async (input: string | URL | Request) => {
    fetched.push(String(input));
    return Response.json({ keys: set() });
  };
  const clock = () => new Date(time.now).toISOString();
  signIn = entraGate({ clientId, clock, fetch, keysUrl: 'http://keys.test/keys' });
});

async function statusOf(attempt: Attempt): Promise<number> {
  const authorization = authorizationOf(attempt);
  const headers = new Headers(authorization === undefined ? {} : { authorization });
  const coalitionsOf = async (personId: string) => {
    asked.push(personId);
    return [];
  };
  const services = servicesWith({ signIn, store: { ...emptyStore, coalitionsOf } });
  return (await call('coalitions', new Request('https://tab.test/api/coalitions', { headers }), services)).response
    .status;
}

/** A key of one tenant is not for the others, whatever else is good about the token. */
const fits = ({ verdict, attempt: { key, payload } }: Case): Verdict =>
  key === 'of this tenant' && payload.tid !== tenant && verdict !== 401 ? 401 : verdict;

/** Sends them all; those that were not answered as they should. */
async function wronglyAnswered(cases: readonly Case[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of cases) {
    asked = [];
    const status = await statusOf(one.attempt);
    const verdict = fits(one);
    const expected = verdict === 'in' ? 200 : verdict;
    const { tid, oid } = one.attempt.payload;
    const read = verdict === 'in' ? [`${tid}:${oid}`] : [];
    if (status !== expected || asked.join() !== read.join())
      wrong.push(`${one.name}: ${status} instead of ${expected}`);
  }
  return wrong;
}

describe('the tab’s door', () => {
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
    expect(fetched.every((url) => url === 'http://keys.test/keys')).toBe(true);
  });

  it('is not opened by a token like one that opened it a moment ago', async () => {
    for (const one of named(good, dimensions)) {
      expect(await statusOf(good)).toBe(200);
      expect(await wronglyAnswered([one])).toEqual([]);
    }
  });

  it('knows one person by one id, however tenant and object id are written', async () => {
    const [tid, oid] = [tenant.toUpperCase(), person.toUpperCase()];
    expect(await statusOf({ ...good, payload: { ...good.payload, tid, oid, iss: issuerOf(tid) } })).toBe(200);
    expect(asked).toEqual([`${tenant}:${person}`]);
  });

  it('is shut with 503, and never fails, while the keys cannot be had', async () => {
    const clock = () => new Date(time.now).toISOString();
    signIn = entraGate({ clientId, clock, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    for (const { verdict, attempt } of named(good, dimensions)) {
      const status = await statusOf(attempt);
      expect([503, ...(verdict === 401 ? [401] : [])]).toContain(status);
    }
    expect(asked).toEqual([]);
  });
});
