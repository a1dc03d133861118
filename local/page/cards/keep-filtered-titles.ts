import { type AdaptiveCard, ChoiceSetInput } from 'adaptivecards';

/** The renderer shows a filtered choice's value ("ggd-zhz") where Teams shows its title ("GGD Zuid-Holland Zuid"). */
export function keepFilteredTitles(card: AdaptiveCard): void {
  for (const input of card.getAllInputs(true)) {
    if (!(input instanceof ChoiceSetInput) || input.style !== 'filtered' || input.isMultiSelect) continue;
    const box = input.renderedElement?.querySelector<HTMLInputElement>('.ac-choiceSetInput-filtered');
    const chosen = input.choices.find((choice) => choice.value === box?.value);
    if (box && chosen?.title) box.value = chosen.title;
  }
}
