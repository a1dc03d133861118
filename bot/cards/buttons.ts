import type { Element } from './elements';

/** Names of screens, see `bot/screens`. */
export interface Place {
  readonly screen: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * What travels in a button besides what people typed. It comes back as input like any other: parsed, authorised, never
 * believed. `on` is the screen the button is on (shown again, filled in, when it is refused), `next` the one that follows.
 */
export interface ButtonData {
  readonly on: Place;
  readonly next?: Place;
  /** Fixed input of the action, such as which document. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Id of this form: pressing it twice is one request. */
  readonly form?: string;
  /** Inputs of the form: what does not come back for one of them was empty. */
  readonly asked?: readonly string[];
  /** Coalition, where the conversation does not say which (one to one). */
  readonly coalition?: string;
  /** In a dialog, where Action.Submit carries no verb of its own. */
  readonly verb?: string;
}

/** Where a card is shown: buttons and depth differ. */
export type Surface =
  /** To everybody in the channel. */
  | 'channel'
  /** In the channel, to one person: the answer to a press or a refresh. */
  | 'person'
  /** In the chat with one person. */
  | 'personal'
  | 'dialog';

export interface ButtonContext {
  readonly surface: Surface;
  readonly coalitionId: string;
  /** False for a client that has no dialogs. */
  readonly dialogs: boolean;
}

interface Look {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  readonly secondary?: boolean;
}

const dataFor = (context: ButtonContext, data: ButtonData) => ({
  table: { ...data, ...(context.surface !== 'channel' && { coalition: context.coalitionId }) },
});

/** A button that carries out an action with what was typed in the card. */
export function press(
  context: ButtonContext,
  look: Look & { verb: string; data: ButtonData; skipInputs?: boolean },
): Element {
  const { title, style, secondary, verb, data, skipInputs } = look;
  const common = {
    title,
    ...(style && { style }),
    ...(secondary && { mode: 'secondary' }),
    ...(skipInputs && { associatedInputs: 'none' }),
  };
  return context.surface === 'dialog'
    ? { type: 'Action.Submit', ...common, data: dataFor(context, { ...data, verb }) }
    : { type: 'Action.Execute', ...common, verb, data: dataFor(context, data) };
}

/** A button that shows another screen in the place of this card, to the one who presses. */
export const opens = (context: ButtonContext, look: Look & { to: Place }): Element =>
  press(context, { ...look, verb: 'show', data: { on: look.to }, skipInputs: true });

/** A button for a form with long texts: a dialog where the client has them, else in the place of this card. */
export function opensForm(context: ButtonContext, look: Look & { to: Place }): Element {
  if (!context.dialogs || context.surface === 'dialog') return opens(context, look);
  const { title, style, secondary, to } = look;
  return {
    type: 'Action.Submit',
    title,
    ...(style && { style }),
    ...(secondary && { mode: 'secondary' }),
    associatedInputs: 'none',
    data: { msteams: { type: 'task/fetch' }, ...dataFor(context, { on: to }) },
  };
}

export const opensUrl = (look: { title: string; url: string }): Element => ({ type: 'Action.OpenUrl', ...look });
