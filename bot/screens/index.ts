import { adviseForm } from './advise-form';
import { agenda } from './agenda';
import { amendForm } from './amend-form';
import { answers } from './answers';
import { arrange } from './arrange';
import { askAlsoForm } from './ask-also-form';
import { callForm } from './call-form';
import { calls } from './calls';
import { cancelForm } from './cancel-form';
import { closeForm } from './close-form';
import { coalition } from './coalition';
import { confirm } from './confirm';
import { contradictForm } from './contradict-form';
import { costsForm } from './costs-form';
import { decision } from './decision';
import { decisionForm } from './decision-form';
import { decisionMore } from './decision-more';
import { decisions } from './decisions';
import { decline } from './decline';
import { deputies } from './deputies';
import { deputyForm } from './deputy-form';
import { extendForm } from './extend-form';
import { formerly } from './formerly';
import { gone } from './gone';
import { hearingForm } from './hearing-form';
import { help } from './help';
import { item } from './item';
import { itemForm } from './item-form';
import { joinForm } from './join-form';
import { landing } from './landing';
import { landingForm } from './landing-form';
import { landingPlanForm } from './landing-plan-form';
import { leaveForm } from './leave-form';
import { match } from './match';
import { meetForm } from './meet-form';
import { meeting } from './meeting';
import { member } from './member';
import { organisationForm } from './organisation-form';
import { organisations } from './organisations';
import { organisationsForm } from './organisations-form';
import { pending } from './pending';
import { planForm } from './plan-form';
import { postpone } from './postpone';
import { proposals } from './proposals';
import { reopenForm } from './reopen-form';
import { reportForm } from './report-form';
import { rolesForm } from './roles-form';
import { round } from './round';
import type { Screen } from './screen';
import { setUpForm } from './set-up-form';
import { settings } from './settings';
import { settingsForm } from './settings-form';
import { telling } from './telling';
import { tellingDaysForm } from './telling-days-form';
import { tellings } from './tellings';
import { update } from './update';
import { updateForm } from './update-form';
import { versions } from './versions';

/** Every screen by the name that buttons carry. */
const screens: Readonly<Record<string, Screen>> = {
  help,
  round,
  update,
  'update-form': updateForm,
  decisions,
  decision,
  answers,
  'decision-form': decisionForm,
  'report-form': reportForm,
  'extend-form': extendForm,
  pending,
  'advise-form': adviseForm,
  'amend-form': amendForm,
  'ask-also-form': askAlsoForm,
  'call-form': callForm,
  calls,
  'contradict-form': contradictForm,
  'costs-form': costsForm,
  'decision-more': decisionMore,
  deputies,
  'deputy-form': deputyForm,
  formerly,
  landing,
  'landing-form': landingForm,
  'landing-plan-form': landingPlanForm,
  'leave-form': leaveForm,
  'meet-form': meetForm,
  'reopen-form': reopenForm,
  versions,
  agenda,
  arrange,
  'cancel-form': cancelForm,
  'close-form': closeForm,
  decline,
  item,
  'item-form': itemForm,
  meeting,
  'plan-form': planForm,
  postpone,
  proposals,
  coalition,
  confirm,
  'join-form': joinForm,
  match,
  member,
  'organisation-form': organisationForm,
  organisations,
  'organisations-form': organisationsForm,
  'roles-form': rolesForm,
  'set-up-form': setUpForm,
  settings,
  'settings-form': settingsForm,
  telling,
  tellings,
  'telling-days-form': tellingDaysForm,
  'hearing-form': hearingForm,
};

export const screenNamed = (name: string): Screen => (Object.hasOwn(screens, name) ? screens[name] : undefined) ?? gone;
