import { z } from 'zod';
import { short } from '../../domain/short';
import { languageOf, readerOf } from '../../i18n/reader';
import type { Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import type { Incoming } from '../incoming';
import type { BotAnswer } from '../port';
import { draw, press } from '../press';
import { type Pressed, readPressed } from '../pressed';
import type { Services, Turn } from '../turn';
import { whichCoalition } from './elsewhere';
import { openTurn } from './open-turn';

type Delivered = (turn: Turn, id: string) => Promise<void>;
const taskValue = z.looseObject({ data: z.unknown().optional() });

/** A button or command that opens a form in a dialog. */
export async function onDialogOpen(services: Services, activity: Incoming, place?: Place): Promise<BotAnswer> {
  const pressed = place ? undefined : readPressed(taskValue.safeParse(activity.value).data?.data);
  const wanted = place ?? pressed?.table.on;
  const opened = await openTurn(services, activity, { named: pressed?.table.coalition });
  if (!wanted) return said(services, activity, 'unknown-action');
  if (opened.turn) return dialog(await draw(opened.turn, 'dialog', wanted));
  if (opened.several.length === 0) return said(services, activity, 'not-a-member');
  return dialog(await whichCoalition(services, activity, opened.several, { place: wanted, surface: 'dialog' }));
}

/** A form in a dialog that is sent: refused, it stays open, filled in; accepted, it says what now happens. */
export async function onDialogSend(services: Services, activity: Incoming, delivered: Delivered): Promise<BotAnswer> {
  const pressed = readPressed(taskValue.safeParse(activity.value).data?.data);
  if (!pressed) return said(services, activity, 'unknown-action');
  const opened = await openTurn(services, activity, { named: pressed.table.coalition });
  if (!opened.turn) return said(services, activity, 'not-a-member');
  return send(opened.turn, pressed, delivered);
}

async function send(turn: Turn, pressed: Pressed, delivered: Delivered): Promise<BotAnswer> {
  const result = await press(turn, 'dialog', pressed.table.verb ?? 'show', pressed);
  if (result.written) await delivered(turn, result.written.document.id);
  return result.done === undefined ? dialog(result.card) : message(result.done);
}

const message = (value: string): BotAnswer => ({ status: 200, body: { task: { type: 'message', value } } });

function said(services: Services, activity: Incoming, code: 'not-a-member' | 'unknown-action'): BotAnswer {
  const t = readerOf(languageOf(activity.locale ?? undefined), { timeZone: 'Europe/Amsterdam', now: services.clock() });
  return message(t.words.refusal[code]({}));
}

function dialog(card: Card): BotAnswer {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  // The card's own sentence is the window's title.
  const title = short(card.fallbackText, 64);
  return {
    status: 200,
    body: { task: { type: 'continue', value: { title, height: 'large', width: 'medium', card: attachment } } },
  };
}
