import { z } from 'zod';
import { loadSearch } from '../../domain/views/search';
import { extensionCommands } from '../extension-commands';
import { type Incoming, wordsOfHtml } from '../incoming';
import type { BotAnswer } from '../port';
import { draw } from '../press';
import { screenContext } from '../screen-context';
import { sourceParams } from '../screens/source';
import type { Services } from '../turn';
import { onDialogOpen } from './dialog';
import { openTurn } from './open-turn';

const query = z.looseObject({
  commandId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).nullish(),
});

/** Search from the compose box: items, updates and decisions whose words match, as cards to put in a message. */
export async function onExtensionQuery(services: Services, activity: Incoming): Promise<BotAnswer> {
  const parsed = query.safeParse(activity.value);
  const parameter = parsed.data?.parameters?.find((one) => one.name !== 'initialRun');
  const wanted = typeof parameter?.value === 'string' ? parameter.value.slice(0, 200) : '';
  const opened = await openTurn(services, activity);
  if (!opened.turn) return results([]);
  const { turn } = opened;
  const context = screenContext(turn, 'channel');
  const found = await loadSearch(services.store, turn.coalition, wanted);
  const { round, agenda, decision, help } = context.t.words;
  const kinds = { update: round.title, item: agenda.title, decision: decision.one };
  const attachments = await Promise.all(
    found.map(async (one) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: await draw(turn, 'channel', { screen: one.screen, params: { id: one.id } }),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: one.title, text: `${kinds[one.screen]} · ${context.t.day(one.at)}` },
      },
    })),
  );
  return attachments.length > 0
    ? results(attachments)
    : { status: 200, body: { composeExtension: { type: 'message', text: help.searchNone } } };
}

const results = (attachments: readonly unknown[]): BotAnswer => ({
  status: 200,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
});

const fetchTask = z.looseObject({
  commandId: z.string(),
  messagePayload: z
    .looseObject({
      linkToMessage: z.string().nullish(),
      body: z.looseObject({ content: z.string().nullish() }).nullish(),
      from: z.looseObject({ user: z.looseObject({ displayName: z.string().nullish() }).nullish() }).nullish(),
    })
    .nullish(),
});

/** A command that opens a form, from the compose box or on somebody's message, whose words come along. */
export async function onExtensionOpen(services: Services, activity: Incoming): Promise<BotAnswer> {
  const parsed = fetchTask.safeParse(activity.value);
  const command = extensionCommands.find((one) => one.id === parsed.data?.commandId);
  const payload = parsed.data?.messagePayload;
  const text = wordsOfHtml(payload?.body?.content ?? '');
  const params = text
    ? sourceParams({
        text,
        by: payload?.from?.user?.displayName ?? '',
        ...(payload?.linkToMessage?.startsWith('https://') && { url: payload.linkToMessage }),
      })
    : {};
  return onDialogOpen(services, activity, { screen: command?.screen ?? 'help', params });
}
