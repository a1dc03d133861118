import { constants, createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** In: 200. 401: the token proves nothing. 400: it does, and the body is no activity. 403: it does, but does not fit. */
export type Verdict = 'in' | 400 | 401 | 403;

/** A request as data: what its token says, how that is signed, and what is sent in the end. */
export interface Attempt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly algorithm: string;
  /** Name of the key that signs. */
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** From the token to the `Authorization` header; undefined sends none. */
  readonly authorization: (token: string) => string | undefined;
}

/** One way in which a request may differ from a good one, and what that alone leads to. */
export interface Deviation {
  readonly name: string;
  readonly verdict: Verdict;
  readonly change: Partial<Attempt> | ((attempt: Attempt) => Partial<Attempt>);
}

export interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly attempt: Attempt;
}

/** Ways to differ that have nothing to do with each other, by what they are about. */
export type Dimensions = Readonly<Record<string, readonly Deviation[]>>;

/** Every deviation alone. */
export const named = (base: Attempt, dimensions: Dimensions): Case[] => [
  { name: 'good', verdict: 'in', attempt: base },
  ...Object.entries(dimensions).flatMap(([about, some]) => some.map((one) => combined(base, [[about, one]]))),
];

/** Every deviation alone, and with every one of another dimension; a part of those pairs where time is short. */
export function corpus(base: Attempt, dimensions: Dimensions): Case[] {
  const all = Object.entries(dimensions);
  const pairs = all.flatMap(([about, some], index) =>
    all.slice(index + 1).flatMap(([other, more]) =>
      some.flatMap((one) =>
        more.map((two) =>
          combined(base, [
            [about, one],
            [other, two],
          ]),
        ),
      ),
    ),
  );
  return [...named(base, dimensions), ...pairs.filter((_, index) => process.env.LONG || index % 15 === 0)];
}

/** The verdict of several: nobody is let in by a second fault, and the token is looked at before the body, that before the fit. */
function combined(base: Attempt, deviations: readonly (readonly [string, Deviation])[]): Case {
  const verdicts = deviations.map(([, { verdict }]) => verdict);
  const worst = ([401, 400, 403] as const).find((one) => verdicts.includes(one)) ?? 'in';
  let attempt = base;
  for (const [, { change }] of deviations) {
    const { header, payload, body, ...more } = typeof change === 'function' ? change(attempt) : change;
    attempt = {
      ...attempt,
      ...more,
      header: { ...attempt.header, ...header },
      payload: { ...attempt.payload, ...payload },
      body: { ...attempt.body, ...body },
    };
  }
  return { name: deviations.map(([about, { name }]) => `${about}: ${name}`).join(' + '), verdict: worst, attempt };
}

const made = new Map<string, KeyObject>();
/** The private key of that name; made once for all tests of a file. */
function privateKey(name: string): KeyObject {
  const key =
    made.get(name) ?? generateKeyPairSync('rsa', { modulusLength: name.includes('short') ? 1024 : 2048 }).privateKey;
  made.set(name, key);
  return key;
}
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

/** A key as a service publishes it. */
export const published = (name: string, more: object = {}) => ({
  ...createPublicKey(name === 'curve' ? curve : privateKey(name)).export({ format: 'jwk' }),
  kid: name,
  use: 'sig',
  ...more,
});

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');

/** What is sent: the token, signed as the attempt says. */
export function authorizationOf({ header, payload, algorithm, key, authorization }: Attempt): string | undefined {
  const input = `${base64url({ alg: algorithm, ...header })}.${base64url(payload)}`;
  return authorization(`${input}.${signature(input, algorithm, key)}`);
}

function signature(input: string, algorithm: string, name: string): string {
  const data = Buffer.from(input);
  const rsa = privateKey(name);
  const hash = `sha${algorithm.slice(2) || '256'}`;
  if (/^none$/i.test(algorithm)) return base64url('none');
  // The public key is known to everyone: a gate that takes a secret must not take that for one.
  if (/^HS/.test(algorithm))
    return createHmac(hash, createPublicKey(rsa).export({ format: 'pem', type: 'spki' }))
      .update(data)
      .digest('base64url');
  if (/^ES/.test(algorithm))
    return sign('sha256', data, { key: curve, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  if (/^PS/.test(algorithm)) {
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    return sign(hash, data, { key: rsa, padding, saltLength: 32 }).toString('base64url');
  }
  return sign(/^RS\d/.test(algorithm) ? hash : 'sha256', data, rsa).toString('base64url');
}

const lastChanged = (text: string) => `${text.slice(0, -5)}${text.at(-5) === 'A' ? 'B' : 'A'}${text.slice(-4)}`;
const parts = (token: string) => token.split('.') as [string, string, string];
const bearer = (token: string | undefined) => (token === undefined ? undefined : `Bearer ${token}`);
const sent = (name: string, verdict: Verdict, from: (token: string) => string | undefined): Deviation => ({
  name,
  verdict,
  change: { authorization: from },
});
const header = (name: string, verdict: Verdict, more: Record<string, unknown>): Deviation => ({
  name,
  verdict,
  change: { header: more },
});

/** What holds for every signed token, whoever signs. */
export const forms: readonly Deviation[] = [
  sent('no header at all', 401, () => undefined),
  sent('an empty header', 401, () => ''),
  sent('no token', 401, () => 'Bearer '),
  sent('bearer in lower case', 'in', (token) => `bearer ${token}`),
  sent('another scheme', 401, (token) => `Basic ${token}`),
  sent('no scheme', 401, (token) => token),
  sent('two tokens', 401, (token) => `Bearer ${token}, Bearer ${token}`),
  sent('something after it', 401, (token) => `Bearer ${token} x`),
  sent('no signature', 401, (token) => bearer(`${parts(token).slice(0, 2).join('.')}.`)),
  sent('two parts', 401, (token) => bearer(parts(token).slice(0, 2).join('.'))),
  sent('five parts', 401, (token) => bearer(`${token}.a.b`)),
  sent('another signature', 401, (token) => bearer(lastChanged(token))),
  sent('half a signature', 401, (token) => bearer(token.slice(0, -171))),
  sent('another payload', 401, (token) => {
    const [head, body, seal] = parts(token);
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    return bearer(`${head}.${base64url({ ...claims, jti: 'another' })}.${seal}`);
  }),
  sent('another header', 401, (token) => {
    const [head, body, seal] = parts(token);
    return bearer(`${base64url({ ...JSON.parse(Buffer.from(head, 'base64url').toString()), x: 1 })}.${body}.${seal}`);
  }),
  sent('a payload that is no JSON', 401, (token) => bearer(`${parts(token)[0]}.bm8.${parts(token)[2]}`)),
  sent('a payload that is a list', 401, (token) => bearer(`${parts(token)[0]}.W10.${parts(token)[2]}`)),
  sent('a payload that is null', 401, (token) => bearer(`${parts(token)[0]}.bnVsbA.${parts(token)[2]}`)),
  sent('a header that is null', 401, (token) => bearer(`bnVsbA.${parts(token).slice(1).join('.')}`)),
  sent('a header that is no base64', 401, (token) => bearer(`%%%.${parts(token).slice(1).join('.')}`)),
  sent('padded base64', 401, (token) => bearer(`${token}==`)),
  sent('more than anybody sends', 401, (token) => bearer(`${token}${'A'.repeat(9_000)}`)),
];

export const algorithms: readonly Deviation[] = [
  ...['none', 'None', 'HS256', 'HS512', 'RS384', 'RS512', 'PS256', 'PS512', 'ES256'].map(
    (algorithm): Deviation => ({ name: algorithm, verdict: 401, change: { algorithm } }),
  ),
  header('RS256 in lower case', 401, { alg: 'rs256' }),
  header('RS256 in a list', 401, { alg: ['RS256'] }),
  header('no algorithm', 401, { alg: undefined }),
  // The signature is of another kind than the header says.
  { name: 'RS512 that says RS256', verdict: 401, change: { algorithm: 'RS512', header: { alg: 'RS256' } } },
  { name: 'PS256 that says RS256', verdict: 401, change: { algorithm: 'PS256', header: { alg: 'RS256' } } },
  { name: 'HS256 that says RS256', verdict: 401, change: { algorithm: 'HS256', header: { alg: 'RS256' } } },
];

/** Key ids that lead nowhere, or to a key that did not sign. The service publishes `first`, `second`, `short` and `curve`. */
export const keys: readonly Deviation[] = [
  { name: 'another good one', verdict: 'in', change: { key: 'second', header: { kid: 'second' } } },
  header('none named', 401, { kid: undefined }),
  header('an empty name', 401, { kid: '' }),
  header('a number', 401, { kid: 1 }),
  header('a list', 401, { kid: ['first'] }),
  header('unknown', 401, { kid: 'unheard of' }),
  header('in upper case', 401, { kid: 'FIRST' }),
  header('a path', 401, { kid: '../../keys/first' }),
  header('a path in the file system', 401, { kid: '/dev/null' }),
  header('a query', 401, { kid: "first' OR '1'='1" }),
  header('a name of JavaScript', 401, { kid: '__proto__' }),
  header('another of JavaScript', 401, { kid: 'constructor' }),
  header('with a zero byte', 401, { kid: 'first\u0000' }),
  header('a very long name', 401, { kid: 'first'.repeat(100) }),
  header('one that did not sign', 401, { kid: 'second' }),
  { name: 'a forger’s under a known name', verdict: 401, change: { key: 'forged' } },
  { name: 'one that is too short', verdict: 401, change: { key: 'short', header: { kid: 'short' } } },
  { name: 'one of another kind', verdict: 401, change: { header: { kid: 'curve' } } },
];

/** What a token brings along; none of it may lead to a key. */
export const extras: readonly Deviation[] = [
  header('type at+jwt', 'in', { typ: 'at+jwt' }),
  header('no type', 'in', { typ: undefined }),
  ...(['jku', 'x5u'] as const).map((name) => header(name, 'in', { [name]: 'https://evil.test/keys' })),
  header('critical, unheard of', 401, { crit: ['exp'], exp: 1 }),
  header('critical, a payload as it is', 401, { crit: ['b64'], b64: false }),
  header('critical, empty', 401, { crit: [] }),
  {
    name: 'a key of its own',
    verdict: 401,
    change: () => ({ key: 'forged', header: { jwk: published('forged'), kid: 'first' } }),
  },
  {
    name: 'a key of its own, elsewhere',
    verdict: 401,
    change: { key: 'forged', header: { jku: 'https://evil.test/keys', x5u: 'https://evil.test/x5u' } },
  },
];

/** Around `now`, seconds since the epoch, with so many to spare. */
export function times(now: number, skew: number): readonly Deviation[] {
  const at = (name: string, verdict: Verdict, payload: Record<string, unknown>): Deviation => ({
    name,
    verdict,
    change: { payload },
  });
  return [
    at('expired', 401, { exp: now - 24 * 3600 }),
    at('expired just outside', 401, { exp: now - skew - 1 }),
    at('expired just inside', 'in', { exp: now - skew + 1 }),
    at('not yet', 401, { nbf: now + 24 * 3600 }),
    at('not yet, just outside', 401, { nbf: now + skew + 1 }),
    at('not yet, just inside', 'in', { nbf: now + skew - 1 }),
    at('without an end', 401, { exp: undefined }),
    at('without a beginning', 'in', { nbf: undefined }),
    at('an end in words', 401, { exp: String(now + 3600) }),
    at('an end that is null', 401, { exp: null }),
    at('an end that is a list', 401, { exp: [now + 3600] }),
    at('an end before the epoch', 401, { exp: -1 }),
    at('a beginning in words', 401, { nbf: 'now' }),
    at('an end in milliseconds', 'in', { exp: now * 1000 }),
    at('issued long ago', 'in', { iat: now - 24 * 3600 }),
  ];
}
