import { opens, type Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import { words } from '../cards/elements';
import { type ScreenContext, type ScreenState, screenCard } from './screen';

/** In the channel, where the card is everybody's: what is each person's own, and the way to it. */
export const eachTheirOwn = (
  context: ScreenContext,
  state: ScreenState,
  { title, about, to }: { title: string; about: readonly string[]; to: Place },
): Card =>
  screenCard(context, state, {
    summary: [`${title}.`, ...about].join(' '),
    body: [words(title, { heading: true }), ...about.map((line) => words(line, { spacing: 'small' }))],
    actions: [opens(context, { title: context.t.words.common.open, to })],
  });
