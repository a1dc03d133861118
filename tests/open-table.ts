import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Local, startLocal } from '../local/compose';
import type { Invoke, Message, PostMessage } from '../local/connector/page-api';
import { regionChannel } from '../local/region/place';

/** A card as it came back, loosely: tests look for words and buttons, not for its build. */
export interface ShownCard {
  readonly body: readonly unknown[];
  readonly actions?: readonly Button[];
  readonly [key: string]: unknown;
}
export interface Button {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data?: unknown;
}

/** Everything that can be read on a card, in reading order. */
export function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const one = value as Record<string, unknown>;
  const own = ['text', 'label', 'title', 'value', 'placeholder'].flatMap((key) =>
    typeof one[key] === 'string' && key !== 'value' ? [one[key] as string] : [],
  );
  // The runs of one paragraph are one text, whatever their looks.
  const runs = Array.isArray(one.inlines) ? one.inlines.map(readable).join('') : '';
  const inside = ['body', 'items', 'columns', 'choices', 'actions'].map((key) => readable(one[key])).filter(Boolean);
  return [...own, ...(runs ? [runs] : []), ...inside].join('\n').replace(/\\(.)/g, '$1');
}

/** Every button on a card, those of `selectAction` included. */
export function buttons(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttons);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const own = typeof one.type === 'string' && one.type.startsWith('Action.') ? [one as unknown as Button] : [];
  return [...own, ...Object.entries(one).flatMap(([key, inner]) => (key === 'data' ? [] : buttons(inner)))];
}

/** The values that the inputs of a card hold when nobody touches them. */
export function inputsOf(value: unknown): Record<string, string> {
  if (Array.isArray(value)) return Object.assign({}, ...value.map(inputsOf));
  if (typeof value !== 'object' || value === null) return {};
  const one = value as Record<string, unknown>;
  const own =
    typeof one.type === 'string' && one.type.startsWith('Input.') && one.value !== undefined
      ? { [String(one.id)]: String(one.value) }
      : {};
  return Object.assign(own, ...['body', 'items', 'columns'].map((key) => inputsOf(one[key])));
}

/** The whole product on loopback, as `npm start` runs it, with its front door: what people type and press. */
export async function openTable(options: { seeded?: boolean; dialogs?: boolean; clock?: () => string } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'coalitietafel-'));
  mkdirSync(join(dataDir, 'page'));
  const start = (port = 0) =>
    startLocal({
      dataDir,
      port,
      empty: !options.seeded,
      testing: true,
      builtPage: join(dataDir, 'page'),
      ...(options.dialogs !== undefined && { dialogs: options.dialogs }),
      ...(options.clock && { clock: options.clock }),
    });
  let local: Local = await start();
  await local.connector.idle();
  const api = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(
      `${local.url}/local/api/${path}`,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    if (response.status === 204) return undefined as T;
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer as T;
  };
  const person = (key: string, locale = 'nl-NL') => {
    const messages = (conversationId: string = regionChannel.id) =>
      api<Message[]>(`messages?as=${key}&conversation=${encodeURIComponent(conversationId)}`);
    const chat = async () => (await api<{ id: string }>(`personal?as=${key}`, {})).id;
    const invoke = async (value: Omit<Invoke, 'locale' | 'conversationId'> & { conversationId?: string }) => {
      const answer = await api<{ status: number; body: unknown }>(`invoke?as=${key}`, {
        conversationId: regionChannel.id,
        ...value,
        locale,
      });
      await local.connector.idle();
      return answer;
    };
    const post = async (message: Omit<PostMessage, 'locale'>) => {
      const sent = await api<Message>(`messages?as=${key}`, { ...message, locale });
      await local.connector.idle();
      return sent;
    };
    /** The newest card of the bot in a conversation. */
    const lastCard = async (conversationId?: string): Promise<ShownCard> => {
      const found = (await messages(conversationId)).filter((one) => one.from.bot && one.attachments.length > 0).at(-1);
      if (!found) throw new Error('the bot has sent no card');
      return found.attachments[0]?.content as ShownCard;
    };
    return {
      messages,
      chat,
      invoke,
      post,
      lastCard,
      /** Mentions the bot in the channel and waits for its answer: the card it sent. */
      async types(text: string): Promise<ShownCard> {
        await post({
          conversationId: regionChannel.id,
          text: `<at>Coalitietafel</at> ${text}`,
          mentions: [{ name: 'Coalitietafel', bot: true }],
        });
        return lastCard();
      },
      /** Types to the bot one to one. */
      async whispers(text: string): Promise<ShownCard> {
        const conversationId = await chat();
        await post({ conversationId, text });
        return lastCard(conversationId);
      },
      /** Presses a button by its title, with what was typed over what the inputs held; resolves to the card that comes back. */
      async presses(
        card: ShownCard,
        title: string,
        typed: Record<string, string> = {},
        where: { conversationId?: string } = {},
      ): Promise<ShownCard> {
        const button = buttons(card).find((one) => one.title === title);
        if (!button) throw new Error(`no button "${title}" on: ${readable(card)}`);
        // A client sends nothing for an input that is empty, also when it came filled in.
        const inputs = Object.entries({ ...inputsOf(card), ...typed }).filter(([, value]) => value !== '');
        const data = { ...(button.data as object), ...Object.fromEntries(inputs) };
        if (button.type === 'Action.Execute') {
          const { body } = await invoke({
            ...where,
            name: 'adaptiveCard/action',
            value: { action: { type: button.type, title, verb: button.verb, data }, trigger: 'manual' },
          });
          return answered(body);
        }
        const isFetch = (data as { msteams?: { type?: string } }).msteams?.type === 'task/fetch';
        const { body } = await invoke({
          ...where,
          name: isFetch ? 'task/fetch' : 'task/submit',
          value: { data, context: { theme: 'default' } },
        });
        return answered(body);
      },
    };
  };
  return {
    person,
    get local() {
      return local;
    },
    /** Ends the process's work and starts again on the same data, at the same address. */
    async restart() {
      const { port } = new URL(local.url);
      await local.close();
      local = await start(Number(port));
      // Connections that were kept open to the ended process are noticed at the first call.
      for (let call = 0; call < 5; call++) await fetch(`${local.url}/api/health`).catch(() => undefined);
      await local.connector.idle();
    },
    async close() {
      await local.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The card in an invoke's answer; a sentence is given as a card of one line. */
function answered(body: unknown): ShownCard {
  const answer = body as {
    type?: string;
    value?: unknown;
    task?: { type: string; value: string | { card: { content: ShownCard } } };
  };
  if (answer.task) {
    return typeof answer.task.value === 'string'
      ? { body: [{ type: 'TextBlock', text: answer.task.value }] }
      : answer.task.value.card.content;
  }
  if (answer.type === 'application/vnd.microsoft.card.adaptive') return answer.value as ShownCard;
  return {
    body: [
      { type: 'TextBlock', text: (answer.value as { message?: string } | undefined)?.message ?? JSON.stringify(body) },
    ],
  };
}
