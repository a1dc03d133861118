import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import type { Place, Surface } from '../cards/buttons';
import { answer } from '../delivery/answer';
import type { Delivering } from '../delivery/delivering';
import { type Incoming, placeOf, wordsOf } from '../incoming';
import { draw, press } from '../press';
import { readPressed } from '../pressed';
import type { Turn } from '../turn';
import { understand } from '../understand';
import { whichCoalition } from './elsewhere';
import { openTurn } from './open-turn';

/** Somebody typed something, or pressed a button of a client without dialogs: answers with a card where they are. */
export async function onMessage(
  services: Delivering,
  activity: Incoming,
  delivered: (turn: Turn, id: string) => Promise<void>,
): Promise<void> {
  const pressed = readPressed(activity.value);
  const place: Place = pressed ? pressed.table.on : understand(wordsOf(activity));
  const opened = await openTurn(services, activity, { named: pressed?.table.coalition });
  if (!opened.turn) {
    await answer(services, addressOf(activity), {
      card: await whichCoalition(services, activity, opened.several, { place, surface: 'personal' }),
    });
    return;
  }
  const { turn } = opened;
  const surface: Surface = turn.personal ? 'personal' : 'channel';
  if (pressed?.table.verb) {
    const result = await press(turn, surface, pressed.table.verb, pressed);
    await answer(services, turn.here, { card: result.card });
    if (result.written) await delivered(turn, result.written.document.id);
    return;
  }
  const message = await answer(services, turn.here, { card: await draw(turn, surface, place) });
  if (message) await keepStanding(turn, place, message);
}

/** The round, the agenda and the coalition stand in the channel once asked for, and are kept up to date there. */
async function keepStanding(turn: Turn, place: Place, message: string): Promise<void> {
  const what = place.screen;
  if (turn.personal || (what !== 'round' && what !== 'agenda' && what !== 'coalition')) return;
  await perform(turn.services.store, {
    coalitionId: turn.coalition.coalitionId,
    action: 'stand-card',
    input: { what, message },
    actor: systemActor,
    request: `stand:${turn.request}`,
    now: turn.now,
  });
}

/** Where an answer to an activity goes. */
export const addressOf = (activity: Incoming) => ({
  serviceUrl: activity.serviceUrl,
  tenantId: placeOf(activity).tenantId,
  conversationId: activity.conversation.id,
});
