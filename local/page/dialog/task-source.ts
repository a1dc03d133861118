import type { InvokeAnswer } from '../../connector/page-api';

/** Where a dialog comes from: a card's `task/fetch`, or an action of the message extension. */
export interface TaskSource {
  readonly fetch: () => Promise<InvokeAnswer>;
  readonly submit: (data: unknown) => Promise<InvokeAnswer>;
  /** Title while the bot has not given one. */
  readonly title: string;
}
