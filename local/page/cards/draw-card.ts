import {
  type Action,
  AdaptiveCard,
  GlobalRegistry,
  GlobalSettings,
  type Input,
  NumberInput,
  Strings,
  Table,
  Versions,
} from 'adaptivecards';
import { markdown } from '../card-markdown';
import { safeAddress } from '../safe-address';
import { words } from '../words';
import { hostConfig } from './host-config';
import { mendFilteredChoices } from './mend-filtered-choices';
import './mend-number-inputs';

// The package calls itself free of side effects, so a bundler leaves out tables unless they are named.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);
// Asked for at each rendering, when the page's language is known.
Strings.defaults.overflowButtonTooltip = () => words[document.documentElement.lang === 'en' ? 'en' : 'nl'].cardMore;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
// The card is a named group of its own; a second tab stop around it would only be in the way.
GlobalSettings.setTabIndexAtCardRoot = false;

export interface DrawnCard {
  readonly element: HTMLElement;
  readonly card: AdaptiveCard;
}

/** Parses and renders a card; `kept` are answers a person had typed in the card that this one replaces. */
export function drawCard(
  content: object,
  kept: ReadonlyMap<string, string>,
  onAction: (action: Action) => void,
): DrawnCard | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = onAction;
  // True means handled: an address that may not be opened goes nowhere.
  card.onAnchorClicked = (_element, anchor) => safeAddress(anchor.href) === undefined;
  card.parse(content);
  for (const input of inputsOf(card)) {
    const value = input.id === undefined ? undefined : kept.get(input.id);
    if (value !== undefined) input.defaultValue = input instanceof NumberInput ? Number(value) : value;
  }
  const element = card.render();
  if (!element) return undefined;
  mendFilteredChoices(card);
  return { element, card };
}

type Answerable = Input & { defaultValue?: unknown };
const inputsOf = (card: AdaptiveCard) => card.getAllInputs(true) as Answerable[];

/** What stands in each input now. */
export const valuesIn = (card: AdaptiveCard): Map<string, string> =>
  new Map(inputsOf(card).flatMap((input) => (input.id ? [[input.id, String(input.value ?? '')] as const] : [])));

/** What stood in each input when the card was drawn. */
export const valuesAtFirst = (card: AdaptiveCard): Map<string, string> =>
  new Map(inputsOf(card).flatMap((input) => (input.id ? [[input.id, String(input.defaultValue ?? '')] as const] : [])));
