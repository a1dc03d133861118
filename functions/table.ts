import { actions } from './actions';
import { coalitions } from './coalitions';
import type { FunctionTable } from './function-table';
import { health } from './health';
import { messages } from './messages';
import { remind } from './remind';
import { tab } from './tab';
import { views } from './views';

/** The one table of functions; what is added here runs on Azure and locally alike. */
export const table: FunctionTable = {
  http: [
    { name: 'messages', methods: ['POST'], route: 'api/messages', handler: messages },
    { name: 'health', methods: ['GET'], route: 'api/health', handler: health },
    { name: 'coalitions', methods: ['GET'], route: 'api/coalitions', handler: coalitions, problems: true },
    { name: 'views', methods: ['GET'], route: 'api/coalitions/{id}/views/{view}', handler: views, problems: true },
    {
      name: 'actions',
      methods: ['POST'],
      route: 'api/coalitions/{id}/actions/{action}',
      handler: actions,
      problems: true,
    },
    { name: 'tab', methods: ['GET'], route: 'tab/{*path}', handler: tab },
  ],
  timers: [{ name: 'remind', schedule: { everyMinutes: 1 }, run: remind }],
};
