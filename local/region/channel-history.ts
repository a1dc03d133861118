import type { Card } from '../../bot/cards/card';
import { channelAddress } from '../../bot/channel-address';
import { placeToShow, renderForChannel, renderTelling } from '../../bot/delivery/render';
import { draw } from '../../bot/press';
import type { Services, Turn } from '../../bot/turn';
import { type AnyDocument, type CoalitionDocument, memberId } from '../../domain/documents';
import type { Store } from '../../domain/store/store';
import type { Message } from '../connector/page-api';
import type { SeedMessage } from '../connector/seed';
import { actorOf } from './cast';
import { people } from './people';
import type { Told } from './play';
import type { RegionCalendar } from './region-calendar';
import { chats, type PostText, posts, standing } from './texts/posts';

/** What stood in the channel, and which messages hold the card of which document. */
export interface ChannelHistory {
  readonly messages: readonly SeedMessage[];
  /** Message id by document id, for those whose card stands there. */
  readonly cards: ReadonlyMap<string, string>;
  readonly standing: Readonly<Record<'round' | 'agenda', string>>;
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
}): Promise<ChannelHistory> {
  const { calendar, coalition, documents, told, store, now } = from;
  const services = drawingOnly(store, now);
  const idAt = freeIds();
  const shown = documents.filter((document) => isGoingOn(document, calendar));
  const cards = new Map(shown.map((document) => [document.id, idAt(document.createdAt)]));
  const momentOf = ({ ago, time }: { ago: number; time: string }) => calendar.at(calendar.workdaysAgo(ago), time);
  const stands = { round: idAt(momentOf(standing.round)), agenda: idAt(momentOf(standing.agenda)) };
  const postIds = new Map(posts.map((post) => [post, idAt(momentOf(post))]));
  const threadOf = ({ under }: PostText) => {
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
  const ofDocuments = shown.map(async (document) => {
    const place = placeToShow({ kind: 'show', id: '', due: now, what: 'self' }, document);
    const id = cards.get(document.id);
    if (!place || !id) return [];
    return [cardMessage(id, document.createdAt, await renderForChannel(services, coalition, place))];
  });
  const ofStanding = (['round', 'agenda'] as const).map(async (what) => [
    cardMessage(stands[what], momentOf(standing[what]), await renderForChannel(services, coalition, { screen: what })),
  ]);
  const said = posts.map((post) => ({
    id: postIds.get(post),
    conversation: 'channel',
    from: post.by,
    text: post.text,
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
  return { messages, cards, standing: stands };
}

/** Whose card stands in the channel: what is open, and what came since the last meeting. */
function isGoingOn(document: AnyDocument, calendar: RegionCalendar): boolean {
  if (document.kind === 'decision') return document.state === 'open';
  if (document.kind !== 'update' && document.kind !== 'agendaItem') return false;
  const last = calendar.held.at(-1);
  return last !== undefined && document.createdAt > calendar.at(last, '18:00');
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
function drawingOnly(store: Store, now: string): Services {
  const never = async () => {
    throw new Error('nothing is sent while the example region is made');
  };
  const messenger = { send: never, update: never, members: never, member: never };
  return { store, messenger, clock: () => now, dialogs: true, log: () => undefined };
}
