import { guessOrganisation } from '../../domain/guess-organisation';
import { present } from '../../domain/organisations';
import { short } from '../../domain/short';
import { loadCoalition } from '../../domain/views/coalition';
import { opens, opensForm, press } from '../cards/buttons';
import { eyebrow, said, words } from '../cards/elements';
import { choiceInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { fillingOf, type Screen, screenCard } from './screen';

/** Chair and secretary say which organisation a typed name stands for, one name at a time (`params.said`). */
export const match: Screen = async (context, params, state) => {
  const { coalition: w, common } = context.t.words;
  const { viewer } = context;
  const back = { screen: 'coalition' };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.matchTitle, here: { screen: 'match' }, back });
  const { toMatch } = await loadCoalition(context.store, context, viewer);
  const index = Math.max(0, toMatch.indexOf(params.said ?? ''));
  const name = toMatch[index];
  const toCoalition = opens(context, { title: w.title, to: back, secondary: true });
  if (name === undefined) {
    return screenCard(context, state, {
      summary: w.matchNone,
      body: [words(w.matchTitle, { heading: true }), words(`✓ ${w.matchNone}`, { spacing: 'small' })],
      actions: [toCoalition],
    });
  }
  const after = toMatch[(index + 1) % toMatch.length];
  const next = { screen: 'match', ...(after !== undefined && after !== name && { params: { said: after } }) };
  const organisations = present(context.coalition);
  const choices = organisations.map((one) => ({ title: short(one.name), value: one.id }));
  const guess = guessOrganisation(name, organisations);
  return screenCard(context, state, {
    summary: `${w.matchTitle}: ${short(name)}`,
    body: [
      eyebrow('○', `${w.matchTitle} · ${w.nth(index + 1, toMatch.length)}`),
      words(w.matchAbout, { subtle: true, spacing: 'small' }),
      words(w.matchSaid, { small: true, subtle: true }),
      ...said(name, { heading: true, spacing: 'none' }),
      ...choiceInput(fillingOf(context, state), {
        id: 'organisation',
        label: w.matchTo,
        required: true,
        placeholder: common.choose,
        value: guess,
        choices,
        ...(guess && { hint: w.matchGuess }),
      }),
    ],
    actions: [
      press(context, {
        title: w.match,
        style: 'positive',
        verb: 'match-name',
        data: { on: { screen: 'match', params: { said: name } }, next, form: context.form, input: { said: name } },
      }),
      ...(next.params ? [opens(context, { title: w.skip, to: next })] : []),
      opensForm(context, { title: w.addTitle, to: { screen: 'organisations-form' }, secondary: true }),
      toCoalition,
    ],
  });
};
