import { agenda } from './agenda';
import { answers } from './answers';
import { arrange } from './arrange';
import { cancelForm } from './cancel-form';
import { closeForm } from './close-form';
import { coalition } from './coalition';
import { confirm } from './confirm';
import { decision } from './decision';
import { decisionForm } from './decision-form';
import { decisions } from './decisions';
import { decline } from './decline';
import { extendForm } from './extend-form';
import { gone } from './gone';
import { help } from './help';
import { item } from './item';
import { itemForm } from './item-form';
import { joinForm } from './join-form';
import { match } from './match';
import { meeting } from './meeting';
import { member } from './member';
import { organisationForm } from './organisation-form';
import { organisations } from './organisations';
import { organisationsForm } from './organisations-form';
import { pending } from './pending';
import { planForm } from './plan-form';
import { postpone } from './postpone';
import { proposals } from './proposals';
import { reportForm } from './report-form';
import { rolesForm } from './roles-form';
import { round } from './round';
import type { Screen } from './screen';
import { setUpForm } from './set-up-form';
import { settingsForm } from './settings-form';
import { update } from './update';
import { updateForm } from './update-form';

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
  'settings-form': settingsForm,
};

export const screenNamed = (name: string): Screen => (Object.hasOwn(screens, name) ? screens[name] : undefined) ?? gone;
