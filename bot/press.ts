import { createHash } from 'node:crypto';
import type { CoalitionDocument, MemberDocument } from '../domain/documents';
import { memberId } from '../domain/documents';
import { DomainError } from '../domain/error';
import { touched } from '../domain/must-be-unchanged';
import { perform } from '../domain/perform';
import type { Stored } from '../domain/store/store';
import { afterwards } from './afterwards';
import type { ButtonData, Place, Surface } from './cards/buttons';
import type { Card } from './cards/card';
import type { Pressed } from './pressed';
import { screenContext } from './screen-context';
import { screenNamed } from './screens';
import type { ScreenState } from './screens/screen';
import type { Turn } from './turn';

export interface Press {
  readonly card: Card;
  /** The sentence that says what now happens; absent when nothing was done. */
  readonly done: string | undefined;
  /** What was written, for delivery. */
  readonly written: Stored | undefined;
}

/** The card of one screen for this turn. */
export const draw = (turn: Turn, surface: Surface, place: Place, state: ScreenState = {}): Promise<Card> =>
  screenNamed(place.screen)(screenContext(turn, surface), place.params ?? {}, state);

/**
 * Carries out what a button says and shows what follows. A refusal shows the same screen again, filled in with what was
 * typed, with what is so and what one can do.
 */
export async function press(turn: Turn, surface: Surface, verb: string, pressed: Pressed): Promise<Press> {
  const { table, typed } = pressed;
  const seen = seenIn(table.input);
  const wanted = seen ? touched(typed, seen) : typed;
  if (verb === 'show')
    return { card: await draw(turn, surface, table.on, { values: typed }), done: undefined, written: undefined };
  try {
    const result = await perform(turn.services.store, {
      coalitionId: turn.coalition.coalitionId,
      action: verb,
      input: { ...wanted, ...table.input },
      actor: turn.actor,
      request: requestOf(turn, verb, pressed),
      now: turn.now,
    });
    const fresh = await refreshed(turn, result.stored);
    const { t, today } = screenContext(fresh, surface);
    const done = afterwards(t.words, verb, {
      typed,
      coalition: fresh.coalition,
      document: result.stored.document,
      by: turn.actor.person,
      today,
    });
    const next = nextPlace(table.next ?? table.on, result.stored);
    return { card: await draw(fresh, surface, next, { done }), done, written: result.stored };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // What somebody else changed meanwhile is shown where this person left it alone, and compared with from now on.
    const state = error.code === 'changed-meanwhile' ? { values: wanted } : { values: typed, ...(seen && { seen }) };
    const card = await draw(turn, surface, table.on, { problem: error, ...state });
    return { card, done: undefined, written: undefined };
  }
}

/** What a form that came filled in showed; whether its values make sense is for the action. */
function seenIn(input: ButtonData['input']): ScreenState['seen'] {
  const seen = input?.seen;
  return typeof seen === 'object' && seen !== null && !Array.isArray(seen) ? { ...seen } : undefined;
}

/**
 * A form has one id, so sending it twice is one request; two people who send it are two, and so is one person who fills it
 * in anew: a form in the channel stays there.
 */
function requestOf(turn: Turn, verb: string, { table, typed }: Pressed): string {
  if (!table.form) return turn.request;
  const sent = JSON.stringify([table.form, turn.actor.person.id, verb, table.input, Object.entries(typed).sort()]);
  return createHash('sha256').update(sent).digest('base64url');
}

/** What was made just now is what the next screen shows, where the button could not know its id yet. */
function nextPlace(place: Place, stored: Stored): Place {
  const shows: Readonly<Record<string, string>> = {
    item: 'agendaItem',
    update: 'update',
    decision: 'decision',
    member: 'member',
    meeting: 'meeting',
  };
  if (place.params?.id || shows[place.screen] !== stored.document.kind) return place;
  return { ...place, params: { ...place.params, id: stored.document.id } };
}

/** The turn with what the action changed: the coalition, or who this person is in it. */
async function refreshed(turn: Turn, { document }: Stored): Promise<Turn> {
  if (document.kind === 'coalition') return { ...turn, coalition: document satisfies CoalitionDocument };
  if (document.kind === 'member' && document.id === memberId(turn.actor.person.id)) {
    return { ...turn, member: document satisfies MemberDocument };
  }
  return turn;
}
