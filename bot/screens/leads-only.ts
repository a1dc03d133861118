import { opens, opensForm, type Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, said, words } from '../cards/elements';
import { type ScreenContext, type ScreenState, screenCard } from './screen';

/**
 * What someone reads who opened a form of chair and secretary: what it is about, and whom to ask. No dead form. In the
 * channel, where the card is everybody's, chair and secretary open `here` for themselves.
 */
export function leadsOnly(
  context: ScreenContext,
  state: ScreenState,
  about: {
    title: string;
    body?: readonly Element[];
    here: Place;
    back: Place;
    /** A list to go through, not a form: it takes this card's place, since a dialog closes after one press. */
    list?: boolean;
  },
): Card {
  const { refusal, common, help, coalition: w } = context.t.words;
  const { state: stands, secretary } = context.coalition;
  const open = stands === 'open';
  const shared = context.surface === 'channel';
  // The card in the channel is read by everybody, and by the chair as well: it refuses nobody.
  const who = open
    ? refusal['not-set-up']({})
    : shared
      ? help.forLeads(secretary?.name ?? '')
      : refusal['only-secretary-or-chair']({ secretary: secretary?.name });
  return screenCard(context, state, {
    summary: `${about.title}. ${who}`,
    body: [
      words(about.title, { heading: true }),
      ...(about.body ?? []),
      ...(state.problem ? [] : said(who, { spacing: 'small' })),
    ],
    actions: [
      ...(shared && !open ? [(about.list ? opens : opensForm)(context, { title: common.open, to: about.here })] : []),
      ...(open && !context.viewer.guest ? [opens(context, { title: w.setUp, to: { screen: 'set-up-form' } })] : []),
      ...(shared ? [] : [opens(context, { title: common.back, to: about.back, secondary: true })]),
    ],
  });
}
