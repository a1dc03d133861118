import { z } from 'zod';
import { short } from '../../domain/short';
import { type TabPage, tabPageOf } from '../../domain/tab-pages';
import type { Place } from '../cards/buttons';
import { still } from '../cards/still';
import type { Incoming } from '../incoming';
import type { BotAnswer } from '../port';
import { draw } from '../press';
import { screenContext } from '../screen-context';
import { findDecision } from '../screens/find-decision';
import { findItem } from '../screens/find-item';
import { findMeeting } from '../screens/find-meeting';
import type { Services, Turn } from '../turn';
import { openTurn } from './open-turn';

const queried = z.looseObject({ url: z.url({ protocol: /^https?$/ }) });

/**
 * A link to a page of the tab in a message becomes its card, as everybody in the channel may see it: what is for one
 * person never goes along, since the message may go anywhere. What leads nowhere, or not for this person, stays a link.
 * Only looks: a link in somebody's message makes nobody a member and no channel a coalition.
 */
export async function onExtensionLink(services: Services, activity: Incoming): Promise<BotAnswer> {
  const page = pageIn(queried.safeParse(activity.value).data?.url);
  if (!page) return answered([]);
  const { turn } = await openTurn(services, activity, { onlyLooks: true });
  const place = turn && (await placeOf(turn, page));
  if (!turn || !place) return answered([]);
  const card = still(await draw(turn, 'channel', place));
  const preview = { title: short(card.fallbackText, 120), text: '' };
  return answered([
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: card,
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
    },
  ]);
}

/** Teams asks about addresses of our own domain only, as the manifest names it; which page one names is in its path. */
function pageIn(url: string | undefined): TabPage | undefined {
  const path = url && /^\/tab\/(.+)$/.exec(new URL(url).pathname)?.[1];
  return path ? tabPageOf(path) : undefined;
}

/** The card that shows a page; undefined for what is not there, and for the page that is another for everyone. */
async function placeOf(turn: Turn, to: TabPage): Promise<Place | undefined> {
  const context = screenContext(turn, 'channel');
  switch (to.page) {
    case 'decision':
      return (await findDecision(context, to)) && { screen: 'decision', params: { id: to.id } };
    case 'agenda': {
      const { item, meeting } = to;
      if (item) return (await findItem(context, item)) && { screen: 'item', params: { id: item } };
      if (meeting) return (await findMeeting(context, meeting)) && { screen: 'meeting', params: { id: meeting } };
      return { screen: 'agenda' };
    }
    case 'round':
      return to.meeting ? undefined : { screen: 'round' };
    case 'matrix':
      return { screen: 'decisions' };
    case 'decisions':
    case 'coalition':
      return { screen: to.page };
    default:
      return undefined;
  }
}

const answered = (attachments: readonly unknown[]): BotAnswer => ({
  status: 200,
  body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
});
