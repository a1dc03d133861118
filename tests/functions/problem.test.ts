import { DeliveryError } from '../../bot/outgoing';
import { DomainError } from '../../domain/error';
import { DocumentTooLarge, StoreUnavailable } from '../../domain/store/store';
import { HttpError } from '../../functions/http-error';
import { problemOf } from '../../functions/problem';
import { readerLanguage } from '../../functions/reader-language';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { call, servicesWith } from './front-door';

/** Asks for one's coalitions where signing in fails with this error. */
async function ask(error: unknown, language?: string) {
  const headers = language === undefined ? undefined : { 'accept-language': language };
  const request = new Request('https://tab.test/api/coalitions', { headers });
  const { response, lines } = await call('coalitions', request, servicesWith({ signIn: () => Promise.reject(error) }));
  return { response, body: await response.json(), lines };
}

describe('what goes wrong in the API', () => {
  it('is a problem detail in Dutch, or in English for who reads that', async () => {
    const { response, body } = await ask(new DomainError('only-chair', { chair: 'De voorzitter' }));
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      type: 'urn:coalitietafel:problem:only-chair',
      title: 'Geen recht',
      status: 403,
      detail: nl.refusal['only-chair']({ chair: 'De voorzitter' }),
      code: 'only-chair',
    });
    const english = await ask(new DomainError('only-chair', { chair: 'De voorzitter' }), 'en-GB,en;q=0.9,nl;q=0.8');
    expect(english.body).toMatchObject({
      title: 'Not allowed',
      detail: en.refusal['only-chair']({ chair: 'De voorzitter' }),
    });
  });

  it('names fields with their problem in words', () => {
    const error = new DomainError('bad-input', { fields: { text: 'too-long' } });
    expect(problemOf(error, 'en').problem).toMatchObject({
      status: 422,
      fields: { text: { problem: 'too-long', detail: en.problem['too-long'] } },
    });
  });

  it.each([
    [new StoreUnavailable('away'), 503, 'unavailable', '2'],
    [new DeliveryError(429, 'x', 1500), 503, 'unavailable', '2'],
    [new DeliveryError(0, 'x', undefined), 503, 'unavailable', '5'],
    [new DomainError('busy'), 503, 'busy', '1'],
    [new HttpError(503, 'keys', { 'retry-after': '9' }), 503, 'unavailable', '9'],
    [new HttpError(401, 'signature'), 401, 'unauthorized', null],
    [new HttpError(403, 'scope'), 403, 'forbidden', null],
    [new HttpError(413, 'body-too-large'), 413, 'too-large', null],
    [new HttpError(404, 'unknown-view'), 404, 'not-found', null],
    [new DocumentTooLarge(2_000_000), 413, 'too-large', null],
  ])('%s is %i', async (error, status, code, retryAfter) => {
    const { response, body } = await ask(error);
    expect([response.status, body.status, body.code]).toEqual([status, status, code]);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
  });

  it('unexpectedly is a 500 without details, and logged under its operation', async () => {
    const { body, lines } = await ask(new Error('the database said: secret'));
    expect(body).toMatchObject({ status: 500, code: 'unexpected', operationId: 'operation-1' });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(lines).toMatchObject([{ level: 'error', event: 'failed', details: { operationId: 'operation-1' } }]);
  });

  it('says why in the log only', async () => {
    const { body, lines } = await ask(new HttpError(401, 'key-issuer'));
    expect(JSON.stringify(body)).not.toContain('key-issuer');
    expect(lines).toMatchObject([{ level: 'warn', event: 'refused', details: { code: 'key-issuer' } }]);
  });
});

it.each([
  [null, undefined],
  ['', undefined],
  ['*', undefined],
  ['de', undefined],
  ['nl-NL', 'nl'],
  ['EN-us', 'en'],
  ['de, en;q=0.5, nl;q=0.4', 'en'],
  ['nl;q=0.4, en;q=0.5', 'en'],
  ['en;q=0, nl', 'nl'],
  ['en;q=rubbish, nl', 'nl'],
  [','.repeat(100_000), undefined],
])('reads Accept-Language %.40p as %s', (header, language) => {
  expect(readerLanguage(header)).toBe(language);
});
