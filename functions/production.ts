import { botGate } from './bot-gate';
import type { Configuration } from './configuration';
import { lazyBot } from './lazy-bot';
import { readiness } from './readiness';
import type { Services } from './services';
import { cosmosStore } from './store/cosmos';

/** What production runs on. Reaches for nothing yet: Cosmos DB and the Connector's keys are asked when first needed. */
export function production({ appId, appType, tenantId, appPassword, cosmos }: Configuration): Services {
  const { key, ...place } = cosmos;
  const clock = () => new Date().toISOString();
  const store = cosmosStore({ ...place, key: key?.reveal() });
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
      log,
    });
  });
  return { store, bot, clock, gate: botGate({ appId, clock }), missing: readiness({ store, clock }) };
}
