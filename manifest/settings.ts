/** What a setting of the package must look like; says what is wrong, or nothing. Given trimmed, never empty. */
type Check = (value: string) => string | undefined;

const guid: Check = (value) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? undefined : 'is not a GUID';
const address: Check = (value) =>
  URL.canParse(value) && new URL(value).protocol === 'https:' ? undefined : 'is not an https address';
const host: Check = (value) =>
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(value)
    ? undefined
    : 'is not a host alone, without https:// and without a path';
const name: Check = (value) => (value.length <= 32 ? undefined : 'is longer than 32 characters');

/** Every setting that stands in the manifest, what it is, and what it must look like. */
export const settings: Readonly<Record<string, { readonly about: string; readonly check: Check }>> = {
  TEAMS_APP_ID: { about: 'the id of the app in Teams, a GUID; Developer Portal > Apps, or `provision`', check: guid },
  BOT_ID: { about: 'the app (client) ID of the bot, a GUID; Azure Bot > Configuration', check: guid },
  BOT_DOMAIN: { about: 'the host of the function app: coalitietafel-dev.azurewebsites.net', check: host },
  AAD_APP_CLIENT_ID: { about: 'the client ID of the app registration that the tab signs in to, a GUID', check: guid },
  PUBLISHER_NAME: { about: 'who publishes the app, as people read it in Teams', check: name },
  PUBLISHER_URL: { about: 'the website of the publisher', check: address },
  PRIVACY_URL: { about: 'the page with the privacy statement', check: address },
  TERMS_URL: { about: 'the page with the terms of use', check: address },
};

export type Values = Readonly<Record<string, string | undefined>>;

/** Settings are missing or wrong; the message names every one of them and where to set it. */
export class PackageIncomplete extends Error {
  constructor(
    readonly problems: Readonly<Record<string, string>>,
    where: string,
  ) {
    const lines = Object.entries(problems).map(([setting, problem]) => `  - ${setting} ${problem}`);
    super(['The app package cannot be made: these settings are missing or wrong.', ...lines, where].join('\n'));
    this.name = 'PackageIncomplete';
  }
}

/** The settings of a `.env` file: a name and a value a line, `#` begins a comment. */
export function readSettings(text: string): Values {
  return Object.fromEntries(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, key, value = ''] = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (!key) return [];
      const quoted = /^(["'])(.*)\1$/.exec(value);
      return [[key, quoted?.[2] ?? value.replace(/(^|\s)#.*$/, '').trim()]];
    }),
  );
}
