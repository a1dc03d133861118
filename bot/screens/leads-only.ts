import { opens, type Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, said, words } from '../cards/elements';
import { type ScreenContext, type ScreenState, screenCard } from './screen';

/** What someone reads who opened a form of chair and secretary: what it is about, and whom to ask. No dead form. */
export function leadsOnly(
  context: ScreenContext,
  state: ScreenState,
  about: { title: string; body?: readonly Element[]; back: Place },
): Card {
  const { refusal, common, coalition: w } = context.t.words;
  const { state: stands, secretary, chair } = context.coalition;
  const details = { secretary: secretary?.name, chair: chair?.name };
  const who = stands === 'open' ? refusal['not-set-up']({}) : refusal['only-secretary-or-chair'](details);
  return screenCard(context, state, {
    summary: `${about.title}. ${who}`,
    body: [
      words(about.title, { heading: true }),
      ...(about.body ?? []),
      ...(state.problem ? [] : said(who, { spacing: 'small' })),
    ],
    actions: [
      ...(stands === 'open' && !context.viewer.guest
        ? [opens(context, { title: w.setUp, to: { screen: 'set-up-form' } })]
        : []),
      opens(context, { title: common.back, to: about.back, secondary: true }),
    ],
  });
}
