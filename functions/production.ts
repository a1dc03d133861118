import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { botGate } from './bot-gate';
import type { Configuration } from './configuration';
import { entraGate } from './entra-gate';
import { lazyBot } from './lazy-bot';
import { limited } from './limited';
import { readiness } from './readiness';
import type { Services } from './services';
import { cosmosStore } from './store/cosmos';
import { tabSite } from './tab-site';

/** What production runs on. Reaches for nothing yet: Cosmos DB and the keys are asked when first needed. */
export function production(configuration: Configuration): Services {
  const { appId, appType, tenantId, appPassword, tabClientId, teamsAppId, cosmos } = configuration;
  const { key, ...place } = cosmos;
  const clock = () => new Date().toISOString();
  const store = cosmosStore({ ...place, key: key?.reveal() });
  const limits = limited(() => performance.now());
  const bot = lazyBot(async () => {
    const { createBot } = await import('../bot');
    const log = (event: string, details: Readonly<Record<string, unknown>>) =>
      console.log(JSON.stringify({ event, ...details }));
    return createBot({
      store,
      clock,
      appId,
      appType,
      tenantId,
      appPassword: appPassword?.reveal(),
      dialogs: true,
      tab: { appId: teamsAppId },
      log,
    });
  });
  return {
    store,
    bot,
    clock,
    gate: limits.gate(botGate({ appId, clock })),
    build: createHash('sha256').update(readFileSync(__filename)).digest('base64url'),
    // Beside the bundle, see functions/bundle.ts.
    tab: tabSite(join(__dirname, 'tab')),
    signIn: limits.signIn(entraGate({ clientId: tabClientId, clock })),
    missing: readiness({ store, clock }),
  };
}
