import { ConfigurationIncomplete, readConfiguration } from './configuration';
import { production } from './production';
import { registerFunctions, registerHealthOnly } from './register-functions';
import { table } from './table';

/**
 * The entry in Azure. While settings are missing there is no bot and no tab (better none than one that is open), only
 * `health`, which names them.
 */
function start(): void {
  try {
    registerFunctions(table, production(readConfiguration(process.env)));
  } catch (error) {
    if (!(error instanceof ConfigurationIncomplete)) throw error;
    console.error(error.message);
    registerHealthOnly(Object.keys(error.problems));
  }
}

start();
