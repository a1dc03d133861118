import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../../manifest/app-package';

export const folder = join(__dirname, '../../manifest');

/** An environment that is filled in. */
export const values = {
  TEAMS_APP_ID: '6d0f3c51-9b7a-4f0e-8e1c-2a54b7c9d001',
  BOT_ID: 'A1B2C3D4-1111-4222-8333-444455556666',
  BOT_DOMAIN: 'coalitietafel-test.azurewebsites.net',
  AAD_APP_CLIENT_ID: 'aaaabbbb-cccc-4ddd-8eee-ffff00001111',
  PUBLISHER_NAME: 'GGD "Zuid-Holland Zuid"',
  PUBLISHER_URL: 'https://ggd.example',
  PRIVACY_URL: 'https://ggd.example/privacy',
  TERMS_URL: 'https://ggd.example/voorwaarden',
};

export interface Command {
  readonly title: string;
  readonly description: string;
}

/** The manifest as far as the tests look at it. */
export interface Manifest {
  readonly id: string;
  readonly manifestVersion: string;
  readonly accentColor: string;
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly developer: { readonly name: string };
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly commandLists: readonly { readonly scopes: readonly string[]; readonly commands: readonly Command[] }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly (Command & {
      readonly id: string;
      readonly type: string;
      readonly context: readonly string[];
      readonly fetchTask?: boolean;
      readonly parameters?: readonly { readonly name: string }[];
    })[];
    readonly messageHandlers: readonly { readonly value: { readonly domains: readonly string[] } }[];
  }[];
  readonly staticTabs: readonly {
    readonly entityId: string;
    readonly contentUrl: string;
    readonly websiteUrl: string;
  }[];
  readonly configurableTabs: readonly { readonly configurationUrl: string; readonly context: readonly string[] }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly authorization: { readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] } };
}

export const manifest = JSON.parse(manifestFor(values)) as Manifest;
export const english = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')) as Readonly<Record<string, string>>;
