/**
 * Hosts of the public cloud where Teams' Bot Connector answers. The exact ones are those of Microsoft's own Teams SDK
 * (https://microsoft.github.io/teams-sdk/typescript/essentials/app-configuration/service-url-validation); the two
 * domains belong to Microsoft alone. `trafficmanager.net` does not: any Azure customer can take a name under it.
 */
const HOSTS = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]);
const DOMAINS = ['.teams.microsoft.com', '.botframework.com'];

/** As Teams writes them; `URL` forgives more (spaces, tabs, backslashes) than whoever reads it next may. */
const PLAIN = /^https:\/\/[\w.-]+(?:\/[\w./~-]*)?$/;

/** Whether the bot may send its own token there: https, the default port, no credentials, a Microsoft host. */
export function isMicrosoftServiceUrl(serviceUrl: string): boolean {
  if (!PLAIN.test(serviceUrl) || !URL.canParse(serviceUrl)) return false;
  const { hostname } = new URL(serviceUrl);
  return HOSTS.has(hostname) || DOMAINS.some((domain) => hostname.endsWith(domain));
}

/** Equal but for one trailing slash, which the claim and the activity do not always agree on. */
export function sameServiceUrl(a: string, b: string): boolean {
  return a.replace(/\/$/, '') === b.replace(/\/$/, '');
}
