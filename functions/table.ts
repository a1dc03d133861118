import type { FunctionTable } from './function-table';
import { health } from './health';
import { messages } from './messages';
import { remind } from './remind';

/** The one table of functions; what is added here runs on Azure and locally alike. */
export const table: FunctionTable = {
  http: [
    { name: 'messages', methods: ['POST'], route: 'api/messages', handler: messages },
    { name: 'health', methods: ['GET'], route: 'api/health', handler: health },
  ],
  timers: [{ name: 'remind', schedule: { everyMinutes: 1 }, run: remind }],
};
