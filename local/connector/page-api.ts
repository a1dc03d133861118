/**
 * What the channel page and the local Bot Connector say to each other, under `/local/api`. The connector keeps people,
 * conversations and messages; the page shows them. Cards travel as the bot sent them.
 */

/** Someone one can be on the channel page. */
export interface Persona {
  /** Short name used in addresses and tests: `chair`, `papendrecht`. */
  readonly key: string;
  /** Entra object id (GUID). */
  readonly objectId: string;
  readonly tenantId: string;
  /** Role and organisation; nobody in the example region has a name of their own. */
  readonly name: string;
  /** Guest of the tenant (Teams shows "(Gast)"). */
  readonly guest: boolean;
  /** False for the outsider: not in the team, so the channel is closed to them. */
  readonly inChannel: boolean;
}

/** A persona as the page meets them: with the id Teams calls them by, which a card's `refresh.userIds` and mentions name. */
export interface Person extends Persona {
  /** `29:…` */
  readonly userId: string;
}

export interface Conversation {
  readonly id: string;
  readonly type: 'channel' | 'personal';
  readonly name: string;
  /** Keys of the personas who see it. */
  readonly members: readonly string[];
}

export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
}

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** Id of the post this is a reply to; absent for a post of its own. Personal chats have no threads. */
  readonly threadId?: string;
  readonly from: { readonly key: string; readonly name: string; readonly bot: boolean };
  /** As the bot or the page sent it; `<at>name</at>` marks a mention that `mentions` explains. */
  readonly text: string;
  readonly textFormat: 'plain' | 'markdown' | 'xml';
  readonly mentions: readonly { readonly text: string; readonly name: string; readonly key?: string }[];
  readonly attachments: readonly Attachment[];
  readonly summary?: string;
  /** UTC instants. */
  readonly createdAt: string;
  readonly editedAt?: string;
}

/** `GET /local/api/bootstrap` */
export interface Bootstrap {
  readonly people: readonly Person[];
  readonly bot: { readonly id: string; readonly name: string };
  readonly team: { readonly id: string; readonly name: string };
  readonly channel: Conversation;
  /** Commands of the message extension as the manifest names them, by language. */
  readonly extension: readonly ExtensionCommand[];
}

export interface ExtensionCommand {
  readonly id: string;
  readonly type: 'query' | 'action';
  readonly title: Readonly<Record<'nl' | 'en', string>>;
  /** Where it is offered: the compose box, and a message's own menu. */
  readonly context: readonly ('compose' | 'message')[];
  /** Name of the search parameter of a query command. */
  readonly parameter?: string;
}

/** `GET /local/api/conversations?as=KEY` → Conversation[] · `POST /local/api/personal?as=KEY` → Conversation (opens the chat with the bot) */
/** `GET /local/api/messages?as=KEY&conversation=ID` → Message[], oldest first. 403 for who is not in it. */

/** `POST /local/api/messages?as=KEY` → Message (the person's own; the bot's answer comes as an event) */
export interface PostMessage {
  readonly conversationId: string;
  readonly threadId?: string;
  readonly text: string;
  /** The bot or people mentioned; `text` holds `<at>name</at>` for each. */
  readonly mentions?: readonly { readonly name: string; readonly key?: string; readonly bot?: boolean }[];
  /** Person's Teams language, `nl-NL` or `en-GB`; goes along as the activity's locale. */
  readonly locale: string;
  readonly textFormat?: 'plain';
  /** Card of the message extension that the person put in the compose box. */
  readonly attachments?: readonly Attachment[];
  /** Data of an Action.Submit outside a dialog: becomes the activity's `value`, with no message shown; answered by 204. */
  readonly value?: unknown;
  /** Message whose Action.Submit was pressed. */
  readonly replyToId?: string;
}

/**
 * `POST /local/api/invoke?as=KEY` → InvokeAnswer. Names used: `adaptiveCard/action` (Action.Execute and refresh),
 * `task/fetch`, `task/submit`, `composeExtension/query`, `queryLink`, `fetchTask`, `submitAction`.
 */
export interface Invoke {
  readonly conversationId: string;
  readonly name: string;
  /** A message action gives `messageId`; the connector puts the stored message in its place, as `messagePayload`. */
  readonly value: unknown;
  /** Message whose card was pressed. */
  readonly replyToId?: string;
  /** Thread whose compose box was used. */
  readonly threadId?: string;
  readonly locale: string;
}

/** The bot's HTTP status and the body of its invoke response, as Teams would see it; 502 or 504 when it did not answer. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Every refusal: 400 (not understood), 403 (not for this person), 404, with this body. */
export interface PageError {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * `GET /local/api/events?as=KEY`: server-sent events, only of conversations that person is in. A message of a conversation
 * not seen before is of a chat that the bot began: ask for the conversations again.
 */
export type PageEvent =
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'edited'; readonly message: Message }
  | { readonly type: 'deleted'; readonly conversationId: string; readonly id: string }
  | { readonly type: 'typing'; readonly conversationId: string };
