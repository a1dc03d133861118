import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { table } from '../../functions/table';
import { activity, Connector } from './connector';
import { Entra } from './entra';

const run = promisify(execFile);
const root = resolve(__dirname, '../..');
/** The environment of a machine that knows nothing of Azure. */
const bare = { PATH: process.env.PATH };
const settings = {
  ...bare,
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: '66666666-7777-4888-9999-000000000000',
  MICROSOFT_APP_PASSWORD: 'hush~hush',
  // Nobody listens there.
  COSMOS_ENDPOINT: 'http://127.0.0.1:9/',
  COSMOS_KEY: 'aHVzaA==',
};

let scratch: string;
let folder: string;
let printed: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'coalitietafel-build-'));
  folder = join(scratch, 'functions');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'functions/build.ts', folder], { cwd: root });
  printed = stdout;
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Starts the bundle under the stand-in for the host, away from the repository and its node_modules. */
async function start(env: NodeJS.ProcessEnv, calls: readonly unknown[] = [], internet: object = {}) {
  const host = join(__dirname, 'functions-host.cjs');
  const given = [host, folder, JSON.stringify(calls), JSON.stringify(internet)];
  const { stdout, stderr } = await run(process.execPath, given, { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 });
  return { ...JSON.parse(stdout.trim().split('\n').at(-1) ?? ''), stderr };
}

const post = (body: string, authorization?: string) => ({
  method: 'POST',
  url: 'https://bot.test/api/messages',
  headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
  body: { string: body },
});

describe('the function app as it is deployed', () => {
  it('is also a zip, with every file of the folder at its place', async () => {
    const files = unzipSync(await readFile(`${folder}.zip`));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(Object.keys(files).sort()).toEqual(paths.map((path) => relative(folder, path)).sort());
    expect(Buffer.from(files['host.json'] ?? []).equals(await readFile(join(folder, 'host.json')))).toBe(true);
  });

  it('is a folder that needs nothing else', async () => {
    expect((await readdir(folder)).filter((file) => !file.endsWith('.map')).sort()).toEqual([
      'azure.js',
      'bot-framework.js',
      'host.json',
      'package.json',
      'tab',
    ]);
    expect(JSON.parse(await readFile(join(folder, 'host.json'), 'utf8')).extensions.http.routePrefix).toBe('');
    expect(printed).toMatch(/azure\.js {2}\d+ KB/);
  });

  it('holds nothing of the embedded default, of the page or of the tests', async () => {
    const inputs: string[] = JSON.parse(await readFile(`${folder}.inputs.json`, 'utf8'));
    expect(inputs).toContain('functions/messages.ts');
    expect(
      inputs.filter((input) => /^(local|tab|tests)\/|node_modules\/(libsql|react|playwright)/.test(input)),
    ).toEqual([]);
  });

  it('registers every function of the table with its method and route', async () => {
    const { functions, frameworkLoaded } = await start(settings);
    expect(functions).toEqual([
      ...table.http.map(({ name, methods, route }) =>
        expect.objectContaining({ name, type: 'httpTrigger', methods, route, authLevel: 'anonymous' }),
      ),
      ...table.timers.map(({ name }) =>
        expect.objectContaining({ name, type: 'timerTrigger', schedule: '0 */1 * * * *' }),
      ),
    ]);
    expect(frameworkLoaded).toBe(false);
  });

  it('answers through the host: bad input, strangers, a store out of reach', async () => {
    const { answers, frameworkLoaded } = await start(settings, [
      ['messages', post('{"no":"type"}')],
      ['messages', post('{"type":"message","channelId":"msteams"}')],
      ['health', { method: 'GET', url: 'https://bot.test/api/health' }],
    ]);
    expect(answers).toMatchObject([
      { statusCode: '401', body: '{"error":"unauthorized"}' },
      { statusCode: '401', body: '{"error":"unauthorized"}', headers: { 'www-authenticate': 'Bearer' } },
      { statusCode: '503', body: '{"status":"unavailable","missing":["store"]}' },
    ]);
    expect(answers[1].lines[0].message).toContain('"operationId":"invocation-1"');
    expect(JSON.stringify(answers)).not.toContain('hush');
    expect(frameworkLoaded).toBe(false);
  });

  it('loads the Bot Framework when Teams says something, and not before', async () => {
    const connector = await Connector.start();
    connector.time = Date.now();
    const said = JSON.stringify({
      ...activity,
      type: 'typing',
      id: 'a1',
      conversation: { id: 'c1' },
      from: { id: 'p1' },
    });
    const { answers, frameworkLoaded } = await start(
      settings,
      [['messages', post(said, `Bearer ${await connector.token()}`)]],
      {
        'https://login.botframework.com/v1/.well-known/openidconfiguration': { jwks_uri: 'https://keys.test/' },
        'https://keys.test/': { keys: [connector.published('first')] },
      },
    );
    expect(answers).toMatchObject([{ statusCode: expect.stringMatching(/^20[02]$/), lines: [] }]);
    expect(frameworkLoaded).toBe(true);
  });

  it('knows who uses the tab by the keys of Entra ID, without the Bot Framework', async () => {
    const entra = await Entra.start();
    entra.time = Date.now();
    const get = (authorization?: string) => ({
      method: 'GET',
      url: 'https://bot.test/api/coalitions',
      headers: { 'accept-language': 'en', ...(authorization ? { authorization } : {}) },
    });
    const own = await entra.token({ claims: { aud: settings.MICROSOFT_APP_ID } });
    const { answers, frameworkLoaded } = await start(
      settings,
      [
        ['coalitions', get()],
        ['coalitions', get(`Bearer ${await entra.token()}`)],
        ['coalitions', get(`Bearer ${own}`)],
      ],
      { 'https://login.microsoftonline.com/common/discovery/v2.0/keys': { keys: [entra.published('first')] } },
    );
    const codes = answers.map(({ body }: { body: string }) => JSON.parse(body).code);
    // Signed in, and then it is the store that is out of reach.
    expect(codes).toEqual(['unauthorized', 'unauthorized', 'unavailable']);
    expect(answers[0]).toMatchObject({
      statusCode: '401',
      headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer' },
    });
    expect(frameworkLoaded).toBe(false);
  });

  it('serves the tab from its own folder, with all that the page names', async () => {
    const get = (path: string) => ['tab', { method: 'GET', url: `https://bot.test${path}` }] as const;
    const { answers } = await start(settings, [get('/tab/agenda?locale=en-GB&theme=dark')]);
    expect(answers).toMatchObject([{ statusCode: '200', headers: { 'content-type': 'text/html; charset=utf-8' } }]);
    const named = [...answers[0].body.matchAll(/"(\/tab\/assets\/[^"]+)"/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(4);
    const files = await start(settings, named.map(get));
    for (const { statusCode, body } of files.answers) expect([statusCode, body.length > 0]).toEqual(['200', true]);
    expect(files.frameworkLoaded).toBe(false);
  });

  const askHealth = ['health', { method: 'GET', url: 'https://bot.test/api/health' }];
  const required = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'COSMOS_ENDPOINT'];

  it('is without its settings no bot and no tab, only health, which names them', async () => {
    const { functions, answers, stderr } = await start(bare, [askHealth]);
    expect(functions.map(({ name }: { name: string }) => name)).toEqual(['health']);
    expect(answers[0].statusCode).toBe('503');
    expect(JSON.parse(answers[0].body).missing.sort()).toEqual([...required].sort());
    for (const name of required) expect(stderr).toContain(`${name}: missing`);
  });

  it('is no bot without an app id, which would switch sign-in off', async () => {
    const { functions, answers, stderr } = await start({ ...settings, MICROSOFT_APP_ID: '' }, [askHealth]);
    expect(functions.map(({ name }: { name: string }) => name)).toEqual(['health']);
    expect(answers[0].body).toBe('{"status":"unavailable","missing":["MICROSOFT_APP_ID"]}');
    expect(JSON.stringify([stderr, answers])).not.toContain('hush');
  });
});
