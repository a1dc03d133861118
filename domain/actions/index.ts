import type { Action } from '../action';
import { connectChannel } from './connect-channel';
import { editUpdate } from './edit-update';
import { postUpdate } from './post-update';
import { registerMember } from './register-member';

const all = [connectChannel, registerMember, postUpdate, editUpdate];

/** Every action by name: the `verb` of a card button and the `{name}` of `POST /api/coalitions/{id}/actions/{name}`. */
export const actions: Readonly<Record<string, Action>> = Object.fromEntries(
  all.map((action) => [action.name, action as unknown as Action]),
);
