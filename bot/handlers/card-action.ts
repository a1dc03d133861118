import { z } from 'zod';
import { languageOf, readerOf } from '../../i18n/reader';
import type { Surface } from '../cards/buttons';
import type { Card } from '../cards/card';
import type { Incoming } from '../incoming';
import type { BotAnswer } from '../port';
import { press } from '../press';
import { readPressed } from '../pressed';
import type { Services, Turn } from '../turn';
import { openTurn } from './open-turn';

const action = z.looseObject({
  action: z.looseObject({ verb: z.string().nullish(), data: z.unknown().optional() }),
  trigger: z.string().nullish(),
});

/** A press on an Action.Execute, or Teams asking for somebody's own version of a card (`refresh`, a pure read). */
export async function onCardAction(
  services: Services,
  activity: Incoming,
  delivered: (turn: Turn, id: string) => Promise<void>,
): Promise<BotAnswer> {
  const { refusal } = readerOf(languageOf(activity.locale ?? undefined), {
    timeZone: 'Europe/Amsterdam',
    now: services.clock(),
  }).words;
  const value = action.safeParse(activity.value);
  const pressed = value.success ? readPressed(value.data.action.data) : undefined;
  if (!value.success || !pressed) return failed(400, 'BadRequest', refusal['unknown-action']({}));
  const refreshing = value.data.trigger === 'automatic';
  const opened = await openTurn(services, activity, { named: pressed.table.coalition, onlyLooks: refreshing });
  if (!opened.turn) return failed(403, 'Forbidden', refusal['not-a-member']({}));
  const surface: Surface = opened.turn.personal ? 'personal' : 'person';
  const verb = refreshing ? 'show' : (value.data.action.verb ?? 'show');
  const result = await press(opened.turn, surface, verb, pressed);
  if (result.written) await delivered(opened.turn, result.written.document.id);
  return shown(result.card);
}

const shown = (card: Card): BotAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});

const failed = (statusCode: number, code: string, message: string): BotAnswer => ({
  status: 200,
  body: { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } },
});
