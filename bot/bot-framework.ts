import * as http from 'node:http';
import * as https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity, type ConnectorClient } from 'botframework-connector';
import { type Address, DeliveryError, type Messenger, type Outgoing, type RosterMember } from './outgoing';
import type { BotAnswer, VerifiedClaims } from './port';
import { isMicrosoftServiceUrl } from './service-url';

export interface BotFrameworkSettings {
  readonly appId: string;
  readonly appType?: string;
  readonly tenantId?: string;
  readonly appPassword?: string | undefined;
}

/**
 * The only file that knows the Bot Framework SDK (`botbuilder` 4.23, its last release), so that another SDK can take its
 * place. Tokens were verified by the gate in `functions/`; the adapter is handed the claims and does not verify again.
 */
export function botFramework(settings: BotFrameworkSettings) {
  const { appId, appType, tenantId, appPassword } = settings;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    ...(appId && { MicrosoftAppType: appType, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: appPassword }),
  });
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) };
  const authentication = new ConfigurationBotFrameworkAuthentication({}, credentials, undefined, undefined, {
    agentSettings: agents,
  });
  const adapter = new VerifiedAdapter(authentication);
  const identity = () =>
    new ClaimsIdentity(
      appId
        ? [
            { type: AuthenticationConstants.AudienceClaim, value: appId },
            { type: AuthenticationConstants.AppIdClaim, value: appId },
          ]
        : [],
      true,
    );
  const factory = authentication.createConnectorFactory(identity());
  const audience = AuthenticationConstants.ToChannelFromBotOAuthScope;
  const clients = new Map<string, Promise<ConnectorClient>>();
  const clientFor = async (serviceUrl: string) => {
    // Whatever a document says: the bot's token goes to Microsoft alone. Without an app id there is no token.
    if (appId && !isMicrosoftServiceUrl(serviceUrl)) throw new DeliveryError(403, 'foreign-service-url', undefined);
    let client = clients.get(serviceUrl);
    if (!client) {
      // One or two in production; bounded all the same.
      if (clients.size > 100) clients.clear();
      client = factory.create(serviceUrl, audience).then(withoutRetries);
      clients.set(serviceUrl, client);
    }
    return client;
  };

  return {
    /** Runs one activity through the adapter; `handle` gives the body of an invoke's answer. */
    async run(
      activity: unknown,
      _claims: VerifiedClaims | undefined,
      handle: () => Promise<BotAnswer>,
    ): Promise<BotAnswer> {
      const result = { audience, claimsIdentity: identity(), callerId: undefined, connectorFactory: factory };
      const answer = await adapter.runVerified(result, activity as Activity, async (context) => {
        const { status, body } = await handle();
        if (context.activity.type === 'invoke')
          await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
      });
      return answer ?? { status: 200 };
    },
    messenger: messengerOf(clientFor, appId),
  };
}

/**
 * Takes away the retries that come with the SDK's HTTP pipeline: they send a message again whose answer was lost, or that
 * met a 500, and then it may stand there twice. Delivery decides when to try again. Its `noRetryPolicy` does nothing.
 */
function withoutRetries(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

/** The part of `@azure/core-rest-pipeline` that is meant; the SDK types it as private. */
interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
}

class VerifiedAdapter extends CloudAdapter {
  runVerified(
    verified: Parameters<CloudAdapter['processActivityDirect']>[0],
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<BotAnswer | undefined> {
    return this.processActivity(verified as never, activity, logic) as Promise<BotAnswer | undefined>;
  }
}

/** How long Teams may take over one call, ms: the SDK would wait for ever, and hold up all delivery. */
const longestCall = 10_000;

function messengerOf(clientFor: (serviceUrl: string) => Promise<ConnectorClient>, appId: string): Messenger {
  const call = async <T>(to: Address, work: (client: ConnectorClient) => Promise<T>): Promise<T> => {
    const giveUp = new AbortController();
    try {
      const late = sleep(longestCall, undefined, { signal: giveUp.signal }).then(() => {
        throw new DeliveryError(0, 'no-answer', undefined);
      });
      return await Promise.race([clientFor(to.serviceUrl).then(work), late]);
    } catch (error) {
      throw error instanceof DeliveryError ? error : deliveryError(error);
    } finally {
      giveUp.abort();
    }
  };
  /** Asking may be repeated without harm; once, and soon, since somebody waits. */
  const ask: typeof call = async (of, work) => {
    try {
      return await call(of, work);
    } catch (error) {
      if (!(error instanceof DeliveryError) || !error.passing || (error.retryAfterMs ?? 0) > 2000) throw error;
      await sleep(error.retryAfterMs ?? 200);
      return call(of, work);
    }
  };
  return {
    send: (to, message) =>
      call(to, async (client) => {
        const activity = activityFor(message, to, appId);
        const { id } = await client.conversations.sendToConversation(to.conversationId, activity);
        // A new post answers with the conversation's id; what follows `messageid=` is the message.
        return (id ?? '').split(';messageid=').at(-1) ?? '';
      }),
    update: (to, messageId, message) =>
      call(to, async (client) => {
        await client.conversations.updateActivity(to.conversationId, messageId, {
          ...activityFor(message, to, appId),
          id: messageId,
        });
      }),
    members: (of) =>
      ask(of, async (client) => {
        const found: RosterMember[] = [];
        // The SDK types the promise and its callback form as one; this is the promise.
        const page = client.conversations.getConversationPagedMembers.bind(client.conversations) as unknown as (
          conversationId: string,
          options: object,
        ) => Promise<PagedMembers>;
        let continuationToken: string | undefined;
        do {
          const { members, continuationToken: next } = await page(of.conversationId, {
            pageSize: 500,
            ...(continuationToken && { continuationToken }),
          });
          found.push(...(members ?? []).map((member) => rosterMember(member, of.tenantId)));
          continuationToken = next || undefined;
        } while (continuationToken && found.length < 2000);
        return found;
      }),
    member: async (of, id) => {
      try {
        return await ask(of, async (client) =>
          rosterMember(
            (await client.conversations.getConversationMember(of.conversationId, id)) as Account,
            of.tenantId,
          ),
        );
      } catch (error) {
        if (error instanceof DeliveryError && [403, 404].includes(error.status)) return undefined;
        throw error;
      }
    },
  };
}

interface PagedMembers {
  readonly members?: readonly Account[];
  readonly continuationToken?: string;
}

interface Account {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
}

const rosterMember = (member: Account, tenantId: string): RosterMember => ({
  teamsId: member.id,
  personId: `${member.tenantId ?? tenantId}:${member.aadObjectId ?? member.objectId ?? member.id}`,
  name: member.name ?? '',
  guest: member.userRole === 'guest',
});

function activityFor(message: Outgoing, to: Address, appId: string): Partial<Activity> {
  const common = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    conversation: { id: to.conversationId } as Activity['conversation'],
    ...(appId && { from: { id: `28:${appId}`, name: 'Coalitietafel' } }),
  };
  if (message.card) {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }];
    return { ...common, summary: message.card.fallbackText, attachments };
  }
  const entities = (message.mentions ?? []).map(({ id, name }) => ({
    type: 'mention',
    text: `<at>${name}</at>`,
    mentioned: { id, name },
  }));
  return { ...common, text: message.text, textFormat: 'xml', ...(entities.length > 0 && { entities }) };
}

function deliveryError(error: unknown): DeliveryError {
  const failed = error as {
    statusCode?: number;
    code?: string;
    body?: { error?: { code?: string } };
    response?: { headers?: { get?: (name: string) => string | undefined } };
  };
  const after = Number(failed.response?.headers?.get?.('retry-after'));
  const code = failed.body?.error?.code ?? failed.code ?? 'no-answer';
  return new DeliveryError(
    failed.statusCode ?? 0,
    String(code),
    Number.isFinite(after) && after > 0 ? after * 1000 : undefined,
    { cause: error },
  );
}
