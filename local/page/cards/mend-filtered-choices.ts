import { type AdaptiveCard, ChoiceSetInput } from 'adaptivecards';

/**
 * Two things the renderer leaves undone for filtered choices: it shows the value ("ggd-zhz") where Teams shows the title
 * ("GGD Zuid-Holland Zuid"), and it names the box around the field instead of the field.
 */
export function mendFilteredChoices(card: AdaptiveCard): void {
  for (const input of card.getAllInputs(true)) {
    if (!(input instanceof ChoiceSetInput) || input.style !== 'filtered' || input.isMultiSelect) continue;
    const field = input.renderedElement?.querySelector<HTMLInputElement>('.ac-choiceSetInput-filtered');
    if (!field) continue;
    const chosen = input.choices.find((choice) => choice.value === field.value);
    if (chosen?.title) field.value = chosen.title;
    field.autocomplete = 'off';
    // The browser lists only what fits the text: a chosen one is selected whole, so that typing begins anew.
    field.addEventListener('focus', () => field.select());
    if (input.label) field.setAttribute('aria-label', input.label);
  }
}
