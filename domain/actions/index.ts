import type { z } from 'zod';
import type { Action } from '../action';
import { acceptItem } from './accept-item';
import { addOrganisations } from './add-organisations';
import { amendDecision } from './amend-decision';
import { askAlso } from './ask-also';
import { cancelMeeting } from './cancel-meeting';
import { changeMeeting } from './change-meeting';
import { changeSettings } from './change-settings';
import { changeTellingDays } from './change-telling-days';
import { chooseHearing } from './choose-hearing';
import { closeMeeting } from './close-meeting';
import { confirmMember } from './confirm-member';
import { connectChannel } from './connect-channel';
import { contradictCondition } from './contradict-condition';
import { declineItem } from './decline-item';
import { dropFromAgenda } from './drop-from-agenda';
import { editItem } from './edit-item';
import { editOrganisation } from './edit-organisation';
import { editUpdate } from './edit-update';
import { endDeputy } from './end-deputy';
import { extendDeadline } from './extend-deadline';
import { giveAdvice } from './give-advice';
import { handOverRole } from './hand-over-role';
import { knowChat } from './know-chat';
import { leaveOrganisation } from './leave-organisation';
import { linkItem } from './link-item';
import { matchName } from './match-name';
import { meetCondition } from './meet-condition';
import { nameDeputy } from './name-deputy';
import { noteCall } from './note-call';
import { placeItem } from './place-item';
import { planLanding } from './plan-landing';
import { planMeeting } from './plan-meeting';
import { postUpdate } from './post-update';
import { postponeItem } from './postpone-item';
import { proposeItem } from './propose-item';
import { recordDecision } from './record-decision';
import { recordOutcome } from './record-outcome';
import { registerMember } from './register-member';
import { rejoinOrganisation } from './rejoin-organisation';
import { releaseMandates } from './release-mandates';
import { reopenDecision } from './reopen-decision';
import { reportLanding } from './report-landing';
import { reportMandate } from './report-mandate';
import { returnToAgenda } from './return-to-agenda';
import { reviewDecision } from './review-decision';
import { sayOrganisations } from './say-organisations';
import { settleDecision } from './settle-decision';
import { splitCosts } from './split-costs';
import { standCard } from './stand-card';
import { startSetUp } from './start-set-up';
import { tellAfterMeeting } from './tell-after-meeting';
import { timeItem } from './time-item';
import { withdrawItem } from './withdraw-item';
import { writeInput } from './write-input';

const all = [
  startSetUp,
  standCard,
  changeSettings,
  handOverRole,
  addOrganisations,
  editOrganisation,
  leaveOrganisation,
  rejoinOrganisation,
  matchName,
  sayOrganisations,
  confirmMember,
  nameDeputy,
  endDeputy,
  connectChannel,
  registerMember,
  postUpdate,
  editUpdate,
  proposeItem,
  editItem,
  withdrawItem,
  acceptItem,
  postponeItem,
  declineItem,
  placeItem,
  timeItem,
  linkItem,
  recordOutcome,
  planMeeting,
  changeMeeting,
  cancelMeeting,
  closeMeeting,
  writeInput,
  tellAfterMeeting,
  knowChat,
  chooseHearing,
  changeTellingDays,
  recordDecision,
  giveAdvice,
  reportMandate,
  meetCondition,
  contradictCondition,
  amendDecision,
  splitCosts,
  askAlso,
  extendDeadline,
  reopenDecision,
  noteCall,
  settleDecision,
  releaseMandates,
  planLanding,
  reportLanding,
  reviewDecision,
  returnToAgenda,
  dropFromAgenda,
];

type Defined = (typeof all)[number];
/** The name of an action, as a button, a form and an address have it. */
export type ActionName = Defined['name'];
/** What an action is given, before it is parsed: what the page types its forms by. */
export type ActionInput<N extends ActionName> = z.input<Extract<Defined, { readonly name: N }>['input']>;

/** Every action by name: the `verb` of a card button and the `{name}` of `POST /api/coalitions/{id}/actions/{name}`. */
export const actions: Readonly<Record<string, Action>> = Object.fromEntries(
  all.map((action) => [action.name, action as unknown as Action]),
);
