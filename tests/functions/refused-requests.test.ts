import { botGate, type ConnectorToken } from '../../functions/bot-gate';
import { entraGate } from '../../functions/entra-gate';
import { limited } from '../../functions/limited';
import type { SignedIn } from '../../functions/services';
import { VerifiedTokens } from '../../functions/verified-tokens';
import { APP_ID, activity, Connector, METADATA_URL } from './connector';
import { CLIENT_ID, Entra, KEYS_URL } from './entra';
import { call, servicesWith } from './front-door';

let connector: Connector;
let entra: Entra;
let ofBot: VerifiedTokens<ConnectorToken>;
let ofTab: VerifiedTokens<SignedIn>;
let limits: ReturnType<typeof limited>;
let services: ReturnType<typeof servicesWith>;
let verified: jest.SpiedFunction<typeof crypto.subtle.verify>;

beforeEach(async () => {
  connector = await Connector.start();
  entra = await Entra.start();
  [ofBot, ofTab] = [new VerifiedTokens(), new VerifiedTokens()];
  limits = limited(() => connector.time);
  const { clock, fetch } = connector;
  const { clock: tabClock, fetch: tabFetch } = entra;
  services = servicesWith({
    gate: limits.gate(botGate({ appId: APP_ID, clock, fetch, metadataUrl: METADATA_URL, tokens: ofBot })),
    signIn: limits.signIn(
      entraGate({ clientId: CLIENT_ID, clock: tabClock, fetch: tabFetch, keysUrl: KEYS_URL, tokens: ofTab }),
    ),
  });
  verified = jest.spyOn(crypto.subtle, 'verify');
});
afterEach(() => verified.mockRestore());

const headersOf = (token: string, from?: string) => ({
  authorization: `Bearer ${token}`,
  ...(from && { 'x-forwarded-for': from }),
});
async function says(token: string, from?: string): Promise<number> {
  const init = { method: 'POST', body: JSON.stringify(activity), headers: headersOf(token, from) };
  return (await call('messages', new Request('https://bot.test/api/messages', init), services)).response.status;
}
async function looks(token: string, from?: string): Promise<number> {
  const request = new Request('https://tab.test/api/coalitions', { headers: headersOf(token, from) });
  return (await call('coalitions', request, services)).response.status;
}
const doors = [
  ['bot', says, () => connector],
  ['tab', looks, () => entra],
] as const;
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** As a forger can make them without end: each another, none of them good. */
function* forged(good: string, count: number): Generator<string> {
  const [header, payload, signature] = good.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  for (let n = 0; n < count; n++) {
    yield `rubbish-${n}`;
    yield `${base64url({ alg: 'RS256', kid: `kid-${n}` })}.${payload}.${signature}`;
    yield `${header}.${base64url({ ...claims, jti: n })}.${signature}`;
    yield `${header}.${base64url({ ...claims, aud: `other-${n}` })}.${signature}`;
    yield `${header}.${payload}.${Buffer.alloc(256, n).toString('base64url')}`;
  }
}

describe.each(doors)('at the door of the %s', (_name, asks, issuer) => {
  it('thousands of refused tokens leave nothing behind, and do not push out who was let in', async () => {
    const good = await issuer().token();
    expect(await asks(good)).toBe(200);
    const [fetches, checks] = [issuer().fetched.length, verified.mock.calls.length];
    for (const token of forged(good, 800)) expect(await asks(token)).toBe(401);
    expect([ofBot.size + ofTab.size, issuer().fetched.length]).toEqual([1, fetches]);
    const after = verified.mock.calls.length;
    // Only what names a key of ours and is made out to us costs a look at its signature.
    expect(after - checks).toBeLessThanOrEqual(1_600);
    expect(await asks(good)).toBe(200);
    expect(verified.mock.calls.length).toBe(after);
  });

  it('unknown keys cost three looks a minute, however many there are', async () => {
    const good = await issuer().token();
    const [, payload, signature] = good.split('.');
    await asks(good);
    const before = issuer().fetched.length;
    for (let second = 0; second < 120; second++) {
      issuer().time += 1_000;
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          asks(`${base64url({ alg: 'RS256', kid: `kid-${second}-${n}` })}.${payload}.${signature}`),
        ),
      );
    }
    const perLook = before;
    expect(issuer().fetched.length - before).toBeLessThanOrEqual(7 * perLook);
  });

  it('a token is verified once, and not again each time it comes', async () => {
    const good = await issuer().token();
    for (let n = 0; n < 100; n++) expect(await asks(good)).toBe(200);
    expect(verified).toHaveBeenCalledTimes(1);
    const another = await issuer().token({ claims: { jti: 'another' } });
    for (let n = 0; n < 10; n++) expect(await asks(another)).toBe(200);
    expect(verified).toHaveBeenCalledTimes(2);
  });
});

it('more addresses and people than anybody has are not all remembered', async () => {
  const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}:4711`;
  for (let n = 0; n < 11_000; n++) await (n % 2 ? says : looks)('rubbish', address(n));
  expect(limits.sizes()).toEqual({ people: 0, senders: 0, strangers: 10_000 });
  const many = limited(() => 0);
  const signIn = many.signIn(async ({ url }) => ({ personId: url, name: '' }));
  const admits = await many.gate(async () => () => undefined)(new Request('https://bot.test/'));
  for (let n = 0; n < 11_000; n++) {
    await signIn(new Request(`https://tab.test/${n}`));
    admits({ type: 'message', from: { aadObjectId: `person-${n}` }, conversation: { id: 'x'.repeat(2_000) } });
  }
  expect(many.sizes()).toEqual({ people: 10_000, senders: 10_000, strangers: 0 });
});
