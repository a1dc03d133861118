import type { TabApp } from '../../bot/tab-link';
import type { AnyDocument } from '../../domain/documents';
import type { Store } from '../../domain/store/store';
import type { Connector } from '../connector/create-connector';
import { type ChannelHistory, channelHistory } from './channel-history';
import { decisionSteps } from './decision-steps';
import { draftStore } from './draft-store';
import { foundingSteps } from './founding-steps';
import { meetingSteps } from './meeting-steps';
import { regionCoalitionId } from './place';
import { play } from './play';
import { pour } from './pour';
import { regionCalendar } from './region-calendar';
import { updateSteps } from './update-steps';

/**
 * Fills an empty store and an empty channel with the example region: two years of Zuid-Holland Zuid, up to `now`. Every
 * document is what the real actions made of it, by the people who may do so; nothing is left to send.
 * @param from.origin where the connector is reached, `http://127.0.0.1:3978`
 * @param from.now UTC instant
 * @param from.dialogs false where the client has none
 * @param from.tab the app whose tab the cards lead to, where the client has tabs
 */
export async function seedRegion(from: {
  store: Store;
  connector: Pick<Connector, 'seed'>;
  origin: string;
  now: string;
  dialogs?: boolean;
  tab?: TabApp | undefined;
}): Promise<void> {
  const { store, connector, origin, now, dialogs = true, tab } = from;
  const calendar = regionCalendar(now);
  const draft = draftStore();
  const coalitionId = regionCoalitionId;
  const steps = [
    ...foundingSteps(calendar, `${origin}/connector/`),
    ...meetingSteps(calendar),
    ...updateSteps(calendar),
    ...decisionSteps(calendar),
  ];
  const told = await play(draft, { coalitionId, steps, until: now });
  const documents = draft.documents();
  const coalition = documents.find((document) => document.kind === 'coalition');
  if (coalition?.kind !== 'coalition') throw new Error('the example region has no coalition');
  const history = await channelHistory({ calendar, coalition, documents, told, store: draft, now, dialogs, tab });
  connector.seed(history.messages);
  await pour(
    store,
    documents.map((document) => withCards(document, history)),
  );
}

/** The document as it knows in which messages its card stands. */
function withCards(document: AnyDocument, { cards, standing }: ChannelHistory): AnyDocument {
  if (document.kind === 'coalition') {
    return {
      ...document,
      standing: { ...document.standing, round: [...standing.round], agenda: [...standing.agenda] },
    };
  }
  const message = cards.get(document.id);
  return message ? { ...document, cards: [message] } : document;
}
