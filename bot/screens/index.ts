import { answers } from './answers';
import { decision } from './decision';
import { decisionForm } from './decision-form';
import { decisions } from './decisions';
import { extendForm } from './extend-form';
import { gone } from './gone';
import { help } from './help';
import { pending } from './pending';
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
};

export const screenNamed = (name: string): Screen => (Object.hasOwn(screens, name) ? screens[name] : undefined) ?? gone;
