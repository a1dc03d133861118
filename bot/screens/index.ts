import { gone } from './gone';
import { help } from './help';
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
};

export const screenNamed = (name: string): Screen => (Object.hasOwn(screens, name) ? screens[name] : undefined) ?? gone;
