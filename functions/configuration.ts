import { z } from 'zod';
import { Secret } from './secret';

/** Settings are missing or wrong; the message names every one of them and where to set it, and no value. */
export class ConfigurationIncomplete extends Error {
  constructor(readonly problems: Readonly<Record<string, string>>) {
    const lines = Object.entries(problems).map(([name, problem]) => `  - ${name}: ${problem}`);
    super(
      [
        'Coalitietafel cannot start: these settings are missing or wrong.',
        ...lines,
        'Set them as application settings of the function app (Azure portal: Settings > Environment variables; ' +
          'infra/ does it for you), or under "Values" in local.settings.json for `func start`.',
      ].join('\n'),
    );
    this.name = 'ConfigurationIncomplete';
  }
}

const guid = z.guid().toLowerCase();
const endpoint = z.url({ protocol: /^https?$/, abort: true }).refine((url) => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
});
const secret = z.string().transform((value) => new Secret(value));

const common = z.object({
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TENANT_ID: guid,
  /** Absent: the tab signs in as the bot's own app registration. */
  TAB_CLIENT_ID: guid.optional(),
  /** Absent: the app for Teams has the bot's id. */
  TEAMS_APP_ID: guid.optional(),
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: z.string().default('coalitietafel'),
  COSMOS_CONTAINER: z.string().default('documents'),
  /** Absent: the function app signs in to Cosmos DB with its managed identity. */
  COSMOS_KEY: secret.optional(),
  /** Client ID of the user-assigned identity to sign in to Cosmos DB with, when there is one. */
  AZURE_CLIENT_ID: guid.optional(),
});
const singleTenant = common.extend({ MICROSOFT_APP_TYPE: z.literal('SingleTenant'), MICROSOFT_APP_PASSWORD: secret });
const managedIdentity = common.extend({ MICROSOFT_APP_TYPE: z.literal('UserAssignedMSI') });
/** Neither type: so that everything else that is wrong is still found and said in the same message. */
const unknownType = common.extend({ MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']) });

/** Every setting that is read. */
export const settingNames: readonly string[] = Object.keys(singleTenant.shape);

/** For whoever has to fill them in. Zod's own messages are not used: some quote the value. */
const meaning: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: 'The app (client) ID of the bot, a GUID; see Azure Bot > Configuration.',
  MICROSOFT_APP_TYPE: '"UserAssignedMSI" (managed identity) or "SingleTenant" (client secret), as the Azure Bot says.',
  MICROSOFT_APP_TENANT_ID: 'The directory (tenant) ID the bot is registered in, a GUID.',
  MICROSOFT_APP_PASSWORD: 'The client secret of the app registration, best as a Key Vault reference.',
  TAB_CLIENT_ID:
    'The client ID of the app registration the tab signs in to, a GUID; may be left out when it is that of the bot.',
  TEAMS_APP_ID: "The id in the app's manifest, a GUID; may be left out when it is that of the bot.",
  COSMOS_ENDPOINT: 'The URI of the Cosmos DB account: https://<account>.documents.azure.com:443/.',
  AZURE_CLIENT_ID: 'The client ID of the managed identity that may use Cosmos DB, a GUID; may be left out.',
};

/** What production runs on; made by `readConfiguration`. */
export interface Configuration {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  /** What the tab's tokens are for. */
  readonly tabClientId: string;
  /** Id in the manifest of the app for Teams: what links to the tab name. */
  readonly teamsAppId: string;
  /** Present for `SingleTenant` only. */
  readonly appPassword?: Secret;
  readonly cosmos: {
    readonly endpoint: string;
    readonly database: string;
    readonly container: string;
    readonly key?: Secret;
    /** Absent: the function app's own, system-assigned identity. */
    readonly identityClientId?: string;
  };
}

/** Reads the settings from an environment. Throws `ConfigurationIncomplete` naming all that is missing or wrong. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const filled = Object.fromEntries(Object.entries(env).flatMap(([name, v]) => (v?.trim() ? [[name, v.trim()]] : [])));
  const byType = { SingleTenant: singleTenant, UserAssignedMSI: managedIdentity };
  const schema = byType[filled.MICROSOFT_APP_TYPE as keyof typeof byType] ?? unknownType;
  const { data, error } = schema.safeParse(filled);
  if (error) {
    const names = new Set(error.issues.map(({ path }) => String(path[0])));
    const said = [...names].map((name) => [
      name,
      `${filled[name] === undefined ? 'missing' : 'not valid'}. ${meaning[name] ?? ''}`.trim(),
    ]);
    throw new ConfigurationIncomplete(Object.fromEntries(said));
  }
  // A bot that is a managed identity has that identity's client ID as its app ID.
  const identity =
    data.AZURE_CLIENT_ID ?? (data.MICROSOFT_APP_TYPE === 'UserAssignedMSI' ? data.MICROSOFT_APP_ID : undefined);
  return {
    appId: data.MICROSOFT_APP_ID,
    appType: data.MICROSOFT_APP_TYPE,
    tenantId: data.MICROSOFT_APP_TENANT_ID,
    tabClientId: data.TAB_CLIENT_ID ?? data.MICROSOFT_APP_ID,
    teamsAppId: data.TEAMS_APP_ID ?? data.MICROSOFT_APP_ID,
    ...('MICROSOFT_APP_PASSWORD' in data ? { appPassword: data.MICROSOFT_APP_PASSWORD } : {}),
    cosmos: {
      endpoint: data.COSMOS_ENDPOINT,
      database: data.COSMOS_DATABASE,
      container: data.COSMOS_CONTAINER,
      ...(data.COSMOS_KEY ? { key: data.COSMOS_KEY } : {}),
      ...(identity ? { identityClientId: identity } : {}),
    },
  };
}
