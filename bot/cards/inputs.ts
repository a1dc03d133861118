import type { DomainError } from '../../domain/error';
import type { Words } from '../../i18n/words';
import { type Element, said, words } from './elements';

/** What a form is filled with: what was typed before it was refused, and what was wrong with it. */
export interface Filling {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem: DomainError | undefined;
  readonly words: Words;
}

interface InputOptions {
  readonly id: string;
  readonly label: string;
  /** Used when nothing was typed before. */
  readonly value?: string | undefined;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  /** What a client says of what it does not send: it has one sentence for empty and for wrong. */
  readonly refused?: string | undefined;
  /** How a value is shown, where that is not as it is stored. */
  readonly shownAs?: (value: string) => string;
}

/** An input with what was typed in it and, under it, what was wrong. */
function withProblem(filling: Filling, options: InputOptions, input: Element): Element[] {
  const { id, label, required, refused, hint } = options;
  const problem = filling.problem?.details.fields?.[id];
  const before = filling.values[id];
  const value = typeof before === 'string' || typeof before === 'number' ? String(before) : options.value;
  return [
    {
      ...input,
      id,
      label,
      ...(value !== undefined && value !== '' && { value }),
      ...(options.placeholder && { placeholder: options.placeholder }),
      ...(required && { isRequired: true }),
      ...((required || refused) && { errorMessage: refused ?? filling.words.problem.required }),
    },
    ...(problem
      ? [words(`▲ ${filling.words.problem[problem]}`, { small: true, tone: 'attention', spacing: 'none' })]
      : []),
    ...nowThere(filling, options),
    ...(hint && !problem ? [words(hint, { small: true, subtle: true, spacing: 'none' })] : []),
  ];
}

/** So much of a text that somebody else changed is shown, characters: with what was typed it has to fit in a card. */
const mostShown = 1_000;

/** Under what somebody else changed meanwhile: how it stands now, since what was typed takes its place when sent again. */
function nowThere({ problem, words: { forms } }: Filling, { id, value = '', shownAs }: InputOptions): Element[] {
  if (!problem?.details.lost?.includes(id)) return [];
  const now = value === '' ? forms.empty : (shownAs?.(value) ?? value);
  return said(forms.nowThere(now), { most: mostShown, small: true, tone: 'attention', spacing: 'none' });
}

export const textInput = (
  filling: Filling,
  options: InputOptions & { long?: boolean; maxLength?: number },
): Element[] =>
  withProblem(filling, options, {
    type: 'Input.Text',
    ...(options.long && { isMultiline: true }),
    // No maxLength on long texts: a paste that is too long is refused with words, never cut off in silence.
    ...(options.maxLength && !options.long && { maxLength: options.maxLength }),
  });

/** `min`: today, where a day that has been makes no sense. */
export const dateInput = (filling: Filling, options: InputOptions & { min?: string }): Element[] =>
  withProblem(
    filling,
    { ...options, refused: options.min && filling.words.forms.fromToday },
    { type: 'Input.Date', ...(options.min && { min: options.min }) },
  );

export const timeInput = (filling: Filling, options: InputOptions): Element[] =>
  withProblem(filling, options, { type: 'Input.Time' });

/**
 * A whole number. With a range it has to be there: Teams takes no empty number that has limits, required or not. One that
 * may stay empty has none.
 */
export const numberInput = (
  filling: Filling,
  { range, ...options }: InputOptions & { range?: readonly [min: number, max: number] },
): Element[] => {
  const [min, max] = range ?? [];
  const limits = range && { required: true, refused: filling.words.forms.wholeNumber(...range) };
  const input = { type: 'Input.Number', ...(range && { min, max }) };
  return withProblem(filling, { ...options, ...limits }, input).map((element) =>
    element.type === 'Input.Number' && element.value !== undefined
      ? { ...element, value: Number(element.value) }
      : element,
  );
};

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Teams sends no empty choice; this one is read as empty. */
const nothing = ' ';

/**
 * One of a list, or several; a long list can be searched. With `none`, the title of the choice for it, what was chosen can be
 * taken back: a list has no other way back in Teams.
 */
export const choiceInput = (
  filling: Filling,
  options: InputOptions & { choices: readonly Choice[]; several?: boolean; expanded?: boolean; none?: string },
): Element[] => {
  const { none, several, expanded, placeholder, ...others } = options;
  const back = none && options.value ? [{ title: none, value: nothing }] : [];
  const choices = [...options.choices, ...back];
  const style = expanded ? 'expanded' : choices.length > 12 && !several ? 'filtered' : 'compact';
  const about = {
    shownAs: titlesOf(choices),
    ...others,
    // Where something stands, "choose one" is no longer what it says without.
    ...(placeholder && back.length === 0 && { placeholder }),
    // In a list that is searched one can type what it does not hold, also where nothing need be chosen.
    ...((options.required || style === 'filtered') && { refused: filling.words.problem['unknown-choice'] }),
  };
  return withProblem(filling, about, {
    type: 'Input.ChoiceSet',
    choices,
    wrap: true,
    ...(several && { isMultiSelect: true }),
    style,
  });
};

/** The titles of one choice, or of several with commas. */
const titlesOf = (choices: readonly Choice[]) => (value: string) =>
  value
    .split(',')
    .map((one) => choices.find((choice) => choice.value === one)?.title ?? one)
    .join(', ');

export const tickInput = (filling: Filling, options: { id: string; title: string; value?: boolean }): Element[] => {
  const before = filling.values[options.id];
  const value = before === undefined ? (options.value ? 'true' : 'false') : String(before);
  return [{ type: 'Input.Toggle', id: options.id, title: options.title, value, valueOn: 'true', valueOff: 'false' }];
};
