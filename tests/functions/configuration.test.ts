import { inspect } from 'node:util';
import { ConfigurationIncomplete, readConfiguration } from '../../functions/configuration';

const identity = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-5555555555AA',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: '66666666-7777-4888-9999-000000000000',
  COSMOS_ENDPOINT: 'https://coalitie.documents.azure.com:443/',
};
const withSecret = { ...identity, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'hush~hush' };

function problems(env: Record<string, string | undefined>): { readonly names: string[]; readonly message: string } {
  try {
    readConfiguration(env);
  } catch (error) {
    if (error instanceof ConfigurationIncomplete) return { names: Object.keys(error.problems), message: error.message };
    throw error;
  }
  return { names: [], message: '' };
}

describe('the configuration', () => {
  it('runs on a managed identity alone, which opens Cosmos DB as well', () => {
    expect(readConfiguration(identity)).toEqual({
      appId: '11111111-2222-4333-8444-5555555555aa',
      appType: 'UserAssignedMSI',
      tenantId: '66666666-7777-4888-9999-000000000000',
      tabClientId: '11111111-2222-4333-8444-5555555555aa',
      teamsAppId: '11111111-2222-4333-8444-5555555555aa',
      cosmos: {
        endpoint: 'https://coalitie.documents.azure.com:443/',
        database: 'coalitietafel',
        container: 'documents',
        identityClientId: '11111111-2222-4333-8444-5555555555aa',
      },
    });
  });

  it('runs on a client secret, with the identity of the function app for Cosmos DB', () => {
    const { appPassword, cosmos } = readConfiguration(withSecret);
    expect(appPassword?.reveal()).toBe('hush~hush');
    expect(cosmos.identityClientId).toBeUndefined();
  });

  it('lets the tab sign in to an app registration of its own', () => {
    const tab = 'AAAAAAAA-2222-4333-8444-555555555555';
    expect(readConfiguration({ ...identity, TAB_CLIENT_ID: tab }).tabClientId).toBe(tab.toLowerCase());
  });

  it("takes the id in the app's manifest for that of the bot, unless it is told another", () => {
    const app = 'BBBBBBBB-2222-4333-8444-555555555555';
    expect(readConfiguration({ ...identity, TEAMS_APP_ID: app }).teamsAppId).toBe(app.toLowerCase());
  });

  it('never prints a secret', () => {
    const configuration = readConfiguration({ ...withSecret, COSMOS_KEY: 'hush-key' });
    const printed = [
      JSON.stringify(configuration),
      inspect(configuration, { depth: 9 }),
      `${configuration.appPassword}`,
    ];
    expect(printed.join()).not.toContain('hush');
    expect(configuration.cosmos.key?.reveal()).toBe('hush-key');
  });

  it('says in one message everything that is missing, and where to set it', () => {
    const { names, message } = problems({});
    expect(names.sort()).toEqual([
      'COSMOS_ENDPOINT',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
    ]);
    expect(message).toMatchInlineSnapshot(`
"Coalitietafel cannot start: these settings are missing or wrong.
  - MICROSOFT_APP_ID: missing. The app (client) ID of the bot, a GUID; see Azure Bot > Configuration.
  - MICROSOFT_APP_TENANT_ID: missing. The directory (tenant) ID the bot is registered in, a GUID.
  - COSMOS_ENDPOINT: missing. The URI of the Cosmos DB account: https://<account>.documents.azure.com:443/.
  - MICROSOFT_APP_TYPE: missing. "UserAssignedMSI" (managed identity) or "SingleTenant" (client secret), as the Azure Bot says.
Set them as application settings of the function app (Azure portal: Settings > Environment variables; infra/ does it for you), or under "Values" in local.settings.json for \`func start\`."
`);
  });

  it('asks for the secret of a single-tenant bot, not of a managed identity', () => {
    expect(problems({ ...withSecret, MICROSOFT_APP_PASSWORD: undefined }).names).toEqual(['MICROSOFT_APP_PASSWORD']);
    expect(problems({ MICROSOFT_APP_TYPE: 'SingleTenant' }).names).toContain('MICROSOFT_APP_PASSWORD');
    expect(problems({ MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).names).not.toContain('MICROSOFT_APP_PASSWORD');
  });

  it.each([
    ['MICROSOFT_APP_ID', 'hush-not-a-guid'],
    ['MICROSOFT_APP_TYPE', 'MultiTenant'],
    ['MICROSOFT_APP_TENANT_ID', 'hush.onmicrosoft.com'],
    ['COSMOS_ENDPOINT', 'AccountEndpoint=hush'],
    ['COSMOS_ENDPOINT', 'http://coalitie.documents.azure.com/'],
    ['AZURE_CLIENT_ID', 'hush'],
    ['TAB_CLIENT_ID', 'api://hush'],
    ['TEAMS_APP_ID', 'hush'],
  ])('refuses a wrong %s without repeating it', (name, value) => {
    const { names, message } = problems({ ...identity, [name]: value });
    expect(names).toEqual([name]);
    expect(message).toContain(`${name}: not valid`);
    expect(message).not.toContain(value);
  });

  it.each(['', '   '])('takes %p for missing', (value) => {
    expect(problems({ ...identity, MICROSOFT_APP_ID: value }).message).toContain('MICROSOFT_APP_ID: missing');
  });

  it('takes an emulator on this machine over http', () => {
    expect(problems({ ...identity, COSMOS_ENDPOINT: 'http://localhost:8081/' }).names).toEqual([]);
  });
});
