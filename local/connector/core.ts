import type { createCallLog } from './call-log';
import type { ConnectorOptions } from './connector-options';
import type { Delivery } from './delivery';
import type { Faults } from './faults';
import type { Limits } from './limits';
import type { MessagesStore } from './messages-store';
import type { PageEvents } from './page-events';
import type { Roster } from './roster';

/** What every route of the connector stands on. */
export interface Core {
  readonly options: ConnectorOptions;
  readonly store: MessagesStore;
  readonly roster: Roster;
  readonly events: PageEvents;
  readonly limits: Limits;
  readonly faults: Faults;
  readonly log: ReturnType<typeof createCallLog>;
  readonly delivery: Delivery;
  readonly now: () => Date;
  /** `http://127.0.0.1:3978`, without a slash at its end. */
  readonly origin: () => string;
}
