import type { Card } from '../../bot/cards/card';
import { channelAddress } from '../../bot/channel-address';
import { placeToShow, renderForChannel, renderTelling } from '../../bot/delivery/render';
import { draw } from '../../bot/press';
import type { TabApp } from '../../bot/tab-link';
import type { Services, Turn } from '../../bot/turn';
import { type AnyDocument, type CoalitionDocument, memberId } from '../../domain/documents';
import type { Store } from '../../domain/store/store';
import type { Message } from '../connector/page-api';
import type { SeedMessage } from '../connector/seed';
import { actorOf } from './cast';
import { people } from './people';
import { regionBot } from './place';
import type { Told } from './play';
import type { RegionCalendar } from './region-calendar';
import { chats, posts, type StandingText, standing } from './texts/posts';

/** What stood in the channel, and which messages hold the card of which document. */
export interface ChannelHistory {
  readonly messages: readonly SeedMessage[];
  /** Message id by document id, for those whose card stands there. */
  readonly cards: ReadonlyMap<string, string>;
  /** Message ids, oldest first. */
  readonly standing: Readonly<Record<StandingText['what'], readonly string[]>>;
}

/**
 * The channel as people left it: what they said, and the cards of what is going on, drawn as the bot draws them now, so
 * that they are the very cards that are brought up to date when somebody acts.
 */
export async function channelHistory(from: {
  calendar: RegionCalendar;
  coalition: CoalitionDocument;
  documents: readonly AnyDocument[];
  told: readonly Told[];
  store: Store;
  now: string;
  dialogs: boolean;
  tab?: TabApp | undefined;
}): Promise<ChannelHistory> {
  const { calendar, coalition, documents, told, now } = from;
  const services = drawingOnly(from);
  const idAt = freeIds();
  const shown = documents.flatMap((document) => {
    const at = shownAt(document, calendar);
    return at ? [{ document, at, id: idAt(at) }] : [];
  });
  const cards = new Map(shown.map(({ document, id }) => [document.id, id]));
  const momentOf = ({ ago, time }: { ago: number; time: string }) => calendar.at(calendar.workdaysAgo(ago), time);
  const stands = standing.map((one) => ({ ...one, id: idAt(momentOf(one)) }));
  const postIds = new Map(posts.map((post) => [post, idAt(momentOf(post))]));
  const threadOf = ({ under }: { readonly under?: string }) => {
    if (under === undefined) return undefined;
    const post = posts.find((one) => one.key === under);
    const thread = post ? postIds.get(post) : cards.get(under);
    if (!thread) throw new Error(`nothing in the channel is called "${under}"`);
    return thread;
  };

  const cardMessage = (id: string, createdAt: string, card: Card): SeedMessage => ({
    id,
    conversation: 'channel',
    from: 'bot',
    createdAt,
    ...asAttachment(card),
  });
  const ofDocuments = shown.map(async ({ document, at, id }) => {
    const place = placeToShow({ kind: 'show', id: '', due: now, what: 'self' }, document);
    return place ? [cardMessage(id, at, await renderForChannel(services, coalition, place))] : [];
  });
  const ofStanding = stands.map(async (one) => {
    const card = await renderForChannel(services, coalition, { screen: one.what });
    return [{ ...cardMessage(one.id, momentOf(one), card), threadId: threadOf(one) }];
  });
  const said = posts.map((post) => ({
    id: postIds.get(post),
    conversation: 'channel',
    from: post.by,
    text: post.toBot ? `<at>${regionBot.name}</at> ${post.text}` : post.text,
    mentions: post.toBot ? [{ text: `<at>${regionBot.name}</at>`, name: regionBot.name, key: 'bot' }] : [],
    createdAt: momentOf(post),
    threadId: threadOf(post),
  }));
  const tellings = told.flatMap(({ document, notice }): SeedMessage[] => {
    const threadId = cards.get(document.id);
    if (!threadId) return [];
    const key = people.find((one) => `${one.tenantId}:${one.objectId}` === notice.to.id)?.key;
    const { text = '' } = renderTelling(services, coalition, notice, 'known');
    const { name } = notice.to;
    const mentions: Message['mentions'] = [{ text: `<at>${name}</at>`, name, ...(key && { key }) }];
    const createdAt = notice.due;
    return [
      {
        id: idAt(createdAt),
        conversation: 'channel',
        from: 'bot',
        text,
        textFormat: 'xml',
        mentions,
        createdAt,
        threadId,
      },
    ];
  });
  const asked = chats.map(async ({ by, text, screen, ...when }): Promise<SeedMessage[]> => {
    const createdAt = momentOf(when);
    const answeredAt = new Date(Date.parse(createdAt) + 1000).toISOString();
    const card = await draw(await personalTurn(services, coalition, by), 'personal', { screen });
    return [
      { id: idAt(createdAt), conversation: by, from: by, text, createdAt },
      { id: idAt(answeredAt), conversation: by, from: 'bot', createdAt: answeredAt, ...asAttachment(card) },
    ];
  });
  const drawn = await Promise.all([...ofDocuments, ...ofStanding, ...asked]);
  const messages = [...drawn.flat(), ...said, ...tellings].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const idsOf = (what: StandingText['what']) => stands.filter((one) => one.what === what).map((one) => one.id);
  return { messages, cards, standing: { round: idsOf('round'), agenda: idsOf('agenda') } };
}

/**
 * When the card of a document was put in the channel (UTC instant), for what is going on: decisions that are open, what came
 * since the last meeting, and people who wait for the secretary. Undefined for what is over.
 */
function shownAt(document: AnyDocument, calendar: RegionCalendar): string | undefined {
  const { kind, createdAt } = document;
  if (kind === 'decision') return document.state === 'open' ? createdAt : undefined;
  if (kind === 'member')
    return document.represents.every((one) => one.confirmed) ? undefined : document.trace.at(-1)?.at;
  // What a decision put on the agenda by itself has no card of its own.
  if (kind === 'agendaItem' && document.origin?.decisionId) return undefined;
  const last = calendar.held.at(-1);
  const fresh = last !== undefined && createdAt > calendar.at(last, '18:00');
  return fresh && (kind === 'update' || kind === 'agendaItem') ? createdAt : undefined;
}

const asAttachment = (card: Card) => ({
  summary: card.fallbackText,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** Message ids are moments, as in Teams: the milliseconds since 1970, one later when taken. */
function freeIds() {
  const taken = new Set<number>();
  return (at: string) => {
    let id = Date.parse(at);
    while (taken.has(id)) id++;
    taken.add(id);
    return String(id);
  };
}

async function personalTurn(services: Services, coalition: CoalitionDocument, key: string): Promise<Turn> {
  const actor = actorOf(key);
  const stored = await services.store.get({ coalitionId: coalition.coalitionId, id: memberId(actor.person.id) });
  return {
    services,
    coalition,
    member: stored?.document.kind === 'member' ? stored.document : undefined,
    actor,
    now: services.clock(),
    personal: true,
    here: channelAddress(coalition),
    request: `history:${key}`,
    locale: 'nl-NL',
  };
}

/** Enough to draw with; nothing is sent while the region is made. */
function drawingOnly(from: { store: Store; now: string; dialogs: boolean; tab?: TabApp | undefined }): Services {
  const { store, now, dialogs, tab } = from;
  const never = async () => {
    throw new Error('nothing is sent while the example region is made');
  };
  const messenger = { send: never, update: never, members: never, member: never };
  return { store, messenger, clock: () => now, dialogs, tab, log: () => undefined };
}
