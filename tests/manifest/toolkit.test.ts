import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readSettings } from '../../manifest/settings';
import { folder } from './values';

const root = join(__dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Stage = 'provision' | 'deploy' | 'publish';
const toolkit = parse(text('m365agents.yml')) as Readonly<Record<Stage, readonly Step[]>>;
const uses = (stage: Stage) => toolkit[stage].map((step) => step.uses);
const named = (file: string) => [...text(file).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe('what the Agents Toolkit is told', () => {
  it('is what its schema asks for', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(text('tests/manifest/fixtures/m365agents-v1.13.schema.json'));
    const validate = ajv.compile(schema);
    validate(toolkit);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...toolkit, provision: [{ uses: 'teamsApp/invent', with: {} }] })).toBe(false);
  });

  it('makes the app and its sign-in, then what runs, and then fills in what depends on where that is', () => {
    expect(uses('provision')).toEqual([
      'teamsApp/create',
      'aadApp/create',
      'arm/deploy',
      'aadApp/update',
      'teamsApp/validateManifest',
      'teamsApp/zipAppPackage',
      'teamsApp/validateAppPackage',
      'teamsApp/update',
    ]);
    expect(uses('deploy')).toEqual(['cli/runNpmCommand', 'cli/runNpmCommand', 'script']);
    expect(uses('publish').at(-1)).toBe('teamsApp/publishAppPackage');
  });

  it('finds every setting it names in the environment, and every package where it was made', () => {
    const known = Object.keys(readSettings(text('env/.env.dev')));
    for (const file of ['m365agents.yml', 'manifest/manifest.json', 'manifest/aad.json'])
      expect([file, named(file).filter((name) => !known.includes(name))]).toEqual([file, []]);
    const steps = Object.values(toolkit).flatMap((one) => (Array.isArray(one) ? (one as Step[]) : []));
    const written = steps.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
    expect(written.filter((name) => !known.includes(name))).toEqual([]);
    const made = steps.flatMap((step) => step.with.outputZipPath ?? []);
    const used = steps.flatMap((step) => step.with.appPackagePath ?? []);
    expect(new Set(used)).toEqual(new Set(made));
  });
});

describe('the sign-in of the tab', () => {
  const registration = JSON.parse(readFileSync(join(folder, 'aad.json'), 'utf8'));
  const [scope, ...more] = registration.api.oauth2PermissionScopes;

  it('is one scope, with tokens of version 2', () => {
    expect(more).toEqual([]);
    expect(scope).toMatchObject({ value: 'access_as_user', type: 'User', isEnabled: true });
    expect(registration.api.requestedAccessTokenVersion).toBe(2);
    const manifest = JSON.parse(text('manifest/manifest.json'));
    expect(registration.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
    expect(registration.appId).toBe(manifest.webApplicationInfo.id);
  });

  it('lets in Teams on the desktop, the phone and the web, and asks nothing else of anybody', () => {
    const allowed = registration.api.preAuthorizedApplications as { appId: string; delegatedPermissionIds: string[] }[];
    const ids = allowed.map(({ appId }) => appId);
    expect(ids).toEqual(
      expect.arrayContaining(['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { delegatedPermissionIds } of allowed) expect(delegatedPermissionIds).toEqual([scope.id]);
    expect(registration.requiredResourceAccess).toEqual([]);
  });

  it('is open to people of other tenants, who come through a shared channel', () => {
    const create = toolkit.provision.find((step) => step.uses === 'aadApp/create');
    expect([registration.signInAudience, create?.with.signInAudience]).toEqual([
      'AzureADMultipleOrgs',
      'AzureADMultipleOrgs',
    ]);
  });
});
