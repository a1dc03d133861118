import { ConnectorError } from '../connector-error';
import type { Core } from '../core';
import type { Person } from '../page-api';
import type { Call } from '../route';

/** Who the page is, by `?as=`. Throws 403 for nobody we know. */
export function caller(core: Core, call: Call): Person {
  const key = call.query.get('as') ?? '';
  const person = core.roster.byKey(key);
  if (!person) throw new ConnectorError(403, 'UnknownPerson', `There is no person "${key}" here.`);
  return person;
}
