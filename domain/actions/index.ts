import type { Action } from '../action';
import { addOrganisations } from './add-organisations';
import { changeSettings } from './change-settings';
import { confirmMember } from './confirm-member';
import { connectChannel } from './connect-channel';
import { editOrganisation } from './edit-organisation';
import { editUpdate } from './edit-update';
import { handOverRole } from './hand-over-role';
import { matchName } from './match-name';
import { postUpdate } from './post-update';
import { registerMember } from './register-member';
import { sayOrganisations } from './say-organisations';
import { startSetUp } from './start-set-up';

const all = [
  startSetUp,
  changeSettings,
  handOverRole,
  addOrganisations,
  editOrganisation,
  matchName,
  sayOrganisations,
  confirmMember,
  connectChannel,
  registerMember,
  postUpdate,
  editUpdate,
];

/** Every action by name: the `verb` of a card button and the `{name}` of `POST /api/coalitions/{id}/actions/{name}`. */
export const actions: Readonly<Record<string, Action>> = Object.fromEntries(
  all.map((action) => [action.name, action as unknown as Action]),
);
