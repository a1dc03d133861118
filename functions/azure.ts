import { readConfiguration } from './configuration';
import { production } from './production';
import { registerFunctions } from './register-functions';
import { table } from './table';

/** The entry in Azure. Throws `ConfigurationIncomplete` while loading: better no bot than one that is open. */
registerFunctions(table, production(readConfiguration(process.env)));
