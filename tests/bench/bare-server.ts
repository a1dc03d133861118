import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Response } from 'botbuilder';
import type { BotPort } from '../../bot/port';
import type { Store } from '../../domain/store/store';
import { tabSite } from '../../functions/tab-site';
import { table } from '../../functions/table';
import { serveFunctions } from '../../local/server/http-server';

/** A bot that only echoes a card, behind the same functions and the same HTTP server as ours. */
export function startBareServer(cardFor: (verb: string) => unknown) {
  const clock = () => new Date().toISOString();
  const store = noStore;
  const services = {
    store,
    bot: bareBot(cardFor),
    clock,
    gate: async () => () => undefined,
    signIn: () => Promise.reject(new Error('no tab here')),
    build: 'test',
    tab: tabSite(''),
    missing: async () => [],
  };
  // Without the timer: there is nothing to remind anyone of.
  return serveFunctions({ table: { ...table, timers: [] }, services, port: 0 });
}

/** What a bot cannot do without: the SDK's adapter takes in a press and answers it. */
function bareBot(cardFor: (verb: string) => unknown): BotPort {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return {
    async handleActivity(activity) {
      const answer: { status: number; body?: unknown } = { status: 200 };
      const request = { body: activity as Record<string, unknown>, headers: {}, method: 'POST' };
      await adapter.process(request, responseInto(answer), async (context) => {
        const { action } = context.activity.value as { action: { verb: string } };
        const value = cardFor(action.verb);
        const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      });
      return answer;
    },
    deliverDue: async () => undefined,
    deliver: async () => undefined,
    membership: async () => undefined,
  };
}

function responseInto(answer: { status: number; body?: unknown }): Response {
  const response: Response = {
    socket: undefined,
    status: (code) => {
      answer.status = code;
      return response;
    },
    header: () => undefined,
    send: (body) => {
      answer.body = body;
    },
    end: () => undefined,
  };
  return response;
}

const nothing = async () => {
  throw new Error('a bare bot keeps nothing');
};
const noStore: Store = {
  get: nothing,
  list: nothing,
  newestClosed: nothing,
  count: nothing,
  create: nothing,
  replace: nothing,
  due: nothing,
  mark: nothing,
  coalitionsOf: nothing,
  close: async () => undefined,
};
