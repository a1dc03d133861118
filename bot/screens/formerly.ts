import type { Organisation } from '../../domain/documents';
import { short } from '../../domain/short';
import { opens, press } from '../cards/buttons';
import { type Element, eyebrow, group, said, words } from '../cards/elements';
import { fitting } from './fitting';
import { leadsOnly } from './leads-only';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** Organisations that took part before, newest first; each can take part again in one press. Chair and secretary only. */
export const formerly: Screen = async (context, params, state) => {
  const { mandates: w, coalition } = context.t.words;
  const here = { screen: 'formerly' };
  const back = { screen: 'organisation-form' };
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.formerly, here, back, list: true });
  const left = context.coalition.organisations.filter((one) => one.left);
  const list = fitting(context, {
    all: left.sort((a, b) => (b.left ?? '').localeCompare(a.left ?? '')),
    params,
    draw: (one) => former(context, one),
    to: here,
  });
  return screenCard(context, state, {
    summary: `${w.formerly}: ${coalition.organisations(left.length)}`,
    body: [eyebrow('◎', w.formerly), words(coalition.organisations(left.length), { bold: true }), ...list.elements],
    actions: [...list.next, opens(context, { title: coalition.editShort, to: back, secondary: true })],
  });
};

function former(context: ScreenContext, { id, name, left = '' }: Organisation): Element {
  const { t } = context;
  const w = t.words.mandates;
  return group(
    [
      ...said(short(name, 120), { bold: true }),
      words(w.leftOn(t.date(left)), { small: true, subtle: true, spacing: 'none' }),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          press(context, {
            title: `${w.rejoin}: ${short(name, 40)}`,
            verb: 'rejoin-organisation',
            data: { on: { screen: 'formerly' }, input: { organisation: id } },
          }),
        ],
      },
    ],
    { separator: true, spacing: 'medium' },
  );
}
