import type { ExtensionCommand, Persona } from './page-api';

/** What `createConnector` is given. */
export interface ConnectorOptions {
  /** SQLite file, or `:memory:`. */
  readonly file: string;
  /** Messaging endpoint of the bot, `http://127.0.0.1:3978/api/messages`; a function where the port is known only later. */
  readonly botUrl: string | (() => string);
  /** Where this connector is reached, `http://127.0.0.1:3978`; `listen` finds it by itself. */
  readonly origin?: string | (() => string);
  readonly people: readonly Persona[];
  readonly team: {
    readonly id: string;
    readonly name: string;
    readonly tenantId: string;
    readonly aadGroupId?: string;
  };
  /** `id` is `19:…@thread.tacv2`. */
  readonly channel: { readonly id: string; readonly name: string };
  /** `id` is `28:` and the app id. */
  readonly bot: { readonly id: string; readonly name: string };
  readonly extension: readonly ExtensionCommand[];
  /** The time, for stamps and limits; the real one when absent. */
  readonly clock?: () => Date;
  /** Token to send along to the bot, where the bot checks it. */
  readonly bearer?: () => Promise<string>;
  /** Opens `/local/testing`, by which a browser test can make it misbehave. Never in `npm start`. */
  readonly testing?: boolean;
}
