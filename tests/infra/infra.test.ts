import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ConfigurationIncomplete, readConfiguration, settingNames } from '../../functions/configuration';
import { type BicepFile, readBicep } from './bicep';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guid = '11111111-2222-4333-8444-555555555555';

let files: BicepFile[];
let main: BicepFile;
beforeAll(async () => {
  files = await readBicep('infra');
  const found = files.find((file) => file.path === 'infra/main.bicep');
  if (!found) throw new Error('no infra/main.bicep');
  main = found;
});

/** `name: value` lines of the object literal that follows these words. */
function keysAfter(text: string, words: string): string[] {
  const from = text.indexOf('{', text.indexOf(words)) + 1;
  let depth = 1;
  let to = from;
  while (depth > 0) {
    if (text[to] === '{') depth++;
    if (text[to] === '}') depth--;
    to++;
  }
  const lines = text.slice(from, to - 1).split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.flatMap((line) => new RegExp(`^ {${indent}}(\\w+):`).exec(line)?.[1] ?? []);
}

const hasDefault = (declaration: string) => / = /.test(declaration);

describe('the templates', () => {
  it('are Bicep throughout', () => {
    expect(files.length).toBeGreaterThan(3);
    for (const { path, errors } of files) expect([path, errors]).toEqual([path, []]);
  });

  it('describe every parameter', () => {
    for (const { path, params } of files)
      for (const { name, decorators } of params)
        expect([path, name, decorators]).toEqual([path, name, expect.stringContaining('@description(')]);
  });

  it('call each module with all it needs and nothing else, and read only what it gives', () => {
    expect(main.modules.length).toBe(files.length - 1);
    for (const { name, text } of main.modules) {
      const path = /'(modules\/[a-z-]+\.bicep)'/.exec(text)?.[1];
      const module = files.find((file) => file.path === `infra/${path}`);
      if (!module) throw new Error(`${name} names a file that is not there`);
      const given = keysAfter(text, 'params:');
      const known = module.params.map((param) => param.name);
      const needed = module.params.filter((param) => !hasDefault(param.text)).map((param) => param.name);
      expect(known).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(needed));
      const used = [...main.text.matchAll(new RegExp(`\\b${name}\\.outputs\\.(\\w+)`, 'g'))].map(
        ([, output]) => output,
      );
      expect(module.outputs.map((output) => output.name)).toEqual(expect.arrayContaining(used));
    }
  });

  it('hold no secret and no key, and let nobody in with one', () => {
    const text = files.map((file) => file.text).join('\n');
    expect(text).not.toMatch(/listKeys|AccountKey|password\s*:|secret\s*:/i);
    expect(text).toContain('allowSharedKeyAccess: false');
    expect(text.match(/disableLocalAuth: true/gi)).toHaveLength(3);
  });

  it('let the application read and write documents, and delete none', () => {
    const store = files.find((file) => file.path.endsWith('store.bicep'))?.text ?? '';
    const actions = [...store.matchAll(/'Microsoft\.DocumentDB\/databaseAccounts\/([^'@]+)'/g)].map(
      ([, action]) => action,
    );
    expect(actions.filter((action) => /delete|\*|upsert/.test(action ?? ''))).toEqual([]);
    expect(actions).toContain('sqlDatabases/containers/items/replace');
    expect(store).toContain("loadJsonContent('../../functions/store/container.json')");
  });

  it('run the Node of the deployment workflow', () => {
    const node = /name: 'node'\s+version: '(\d+)'/.exec(files.map((file) => file.text).join('\n'))?.[1];
    expect(node).toBe('24');
    expect(read('.github/workflows/deploy.yml').match(/node-version: 24/g)).toHaveLength(2);
  });

  it('have a parameter file in which every choice stands, as it is unless one chooses', () => {
    const { parameters } = JSON.parse(read('infra/main.parameters.json'));
    const chosen = main.params.filter((param) => param.name !== 'location');
    expect(Object.keys(parameters).sort()).toEqual(chosen.map((param) => param.name).sort());
    for (const { name, text } of chosen.filter((param) => hasDefault(param.text)))
      expect([name, String(parameters[name].value)]).toEqual([name, text.split(' = ')[1]?.replaceAll("'", '')]);
  });
});

describe('the settings', () => {
  /** Settings of the platform itself, which our own code does not read. */
  const platform = /^(APPLICATIONINSIGHTS_|AzureWebJobs|FUNCTIONS_WORKER_RUNTIME$)/;
  const filledIn = (names: readonly string[], more: Record<string, string>) => ({
    ...Object.fromEntries(names.map((name) => [name, guid])),
    COSMOS_ENDPOINT: 'https://account.documents.azure.com:443/',
    ...more,
  });

  it('that the templates set are all read, and enough to start with', () => {
    const names = keysAfter(main.text, 'settings:').filter((name) => !platform.test(name));
    expect(settingNames).toEqual(expect.arrayContaining(names));
    const more = { MICROSOFT_APP_TYPE: 'UserAssignedMSI' };
    expect(readConfiguration(filledIn(names, more))).toMatchObject({ appType: 'UserAssignedMSI', tabClientId: guid });
    expect(() => readConfiguration(filledIn(names.slice(1, 3), more))).toThrow(ConfigurationIncomplete);
  });

  it('of the sample for `func start` are all read, and enough to start with', () => {
    const { Values } = JSON.parse(read('functions/local.settings.sample.json')) as { Values: Record<string, string> };
    const names = Object.keys(Values).filter((name) => !platform.test(name));
    expect(settingNames).toEqual(expect.arrayContaining(names));
    const more = { MICROSOFT_APP_TYPE: Values.MICROSOFT_APP_TYPE ?? '' };
    expect(readConfiguration(filledIn(names, more))).toMatchObject({ appType: 'SingleTenant' });
  });
});

describe('the deploy workflow', () => {
  const workflow = parse(read('.github/workflows/deploy.yml'));
  const steps: { run?: string; uses?: string; with?: Record<string, string> }[] = Object.values(
    workflow.jobs as Record<string, { steps: [] }>,
  ).flatMap((job) => job.steps);

  it('runs only what there is', () => {
    const scripts = JSON.parse(read('package.json')).scripts;
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
    for (const [, script] of commands.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty(script ?? '');
    for (const [, file] of commands.matchAll(/--template-file (\S+)/g))
      expect(existsSync(join(root, file ?? ''))).toBe(true);
    for (const [, name] of commands.matchAll(/read_output (\w+)\)/g))
      expect(main.outputs.map((output) => output.name.toLowerCase())).toContain(name);
    for (const [, name] of commands.matchAll(/(\w+)="\$\w+"/g))
      expect(main.params.map((param) => param.name)).toContain(name);
  });

  it('checks before it deploys, and asks for no secret', () => {
    expect(workflow.jobs.deploy.needs).toBe('check');
    expect(read('.github/workflows/deploy.yml')).not.toContain('secrets.');
    expect(workflow.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });
});
