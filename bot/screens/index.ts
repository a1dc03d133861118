import { agenda } from './agenda';
import { answers } from './answers';
import { arrange } from './arrange';
import { cancelForm } from './cancel-form';
import { closeForm } from './close-form';
import { decision } from './decision';
import { decisionForm } from './decision-form';
import { decisions } from './decisions';
import { decline } from './decline';
import { extendForm } from './extend-form';
import { gone } from './gone';
import { help } from './help';
import { item } from './item';
import { itemForm } from './item-form';
import { meeting } from './meeting';
import { pending } from './pending';
import { planForm } from './plan-form';
import { postpone } from './postpone';
import { proposals } from './proposals';
import { reportForm } from './report-form';
import { round } from './round';
import type { Screen } from './screen';
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
};

export const screenNamed = (name: string): Screen => (Object.hasOwn(screens, name) ? screens[name] : undefined) ?? gone;
