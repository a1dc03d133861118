import { representedBy } from '../../domain/permissions';
import { documentsOf } from '../../domain/store/documents-of';
import { opens, type Place } from '../cards/buttons';
import type { ScreenContext } from './screen';

/** Teams asks at most so many people for their own version of a card (platform limit). */
const mostPeople = 60;

/**
 * Lets Teams ask for a person's own version of a card in the channel: only for those whose answer is open, since every
 * edit of the card makes each of them ask again. What it asks for is a screen, so it never writes.
 */
export async function refreshFor(
  context: ScreenContext,
  place: Place,
  wanted: (person: { id: string; represents: readonly string[] }) => boolean,
) {
  if (context.surface !== 'channel' && context.surface !== 'person') return undefined;
  const members = documentsOf(
    await context.store.list(context.coalition.coalitionId, 'member', { states: ['active'] }),
  );
  const userIds = members
    .filter((member) => member.teamsId !== undefined)
    .filter((member) =>
      wanted({
        id: member.person.id,
        represents: representedBy(member, context.today),
      }),
    )
    .map((member) => member.teamsId)
    .slice(0, mostPeople);
  if (userIds.length === 0) return undefined;
  return { action: opens(context, { title: context.t.words.common.open, to: place }), userIds };
}
