import { opens, opensForm } from '../cards/buttons';
import { plain, said, words } from '../cards/elements';
import { type Screen, screenCard } from './screen';

/** What one can do here, as buttons; what was typed and not understood is kept and can be shared or proposed. */
export const help: Screen = async (context, params, state) => {
  const { t, coalition } = context;
  const { help: w, round, agenda, coalition: c } = t.words;
  const typed = params.typed ?? '';
  const region = context.surface === 'personal' && coalition.region ? c.ofRegion(coalition.region) : '';
  const about = (of: string) => (params.welcome ? w.welcome : of ? w.aboutPersonal(of) : w.about);
  const kept: Record<string, string> = typed ? { text: typed } : {};
  const title = params.welcome ? w.welcomeTitle : w.title;
  return screenCard(context, state, {
    summary: `${title} ${about(region)}`,
    body: typed
      ? [
          words(w.notUnderstood, { bold: true }),
          words(w.typed, { small: true, subtle: true }),
          ...said(typed, { most: 600 }),
          words(w.hint(context.viewer.leads), { small: true, subtle: true }),
        ]
      : [
          words(title, { heading: true }),
          words(about(plain(region)), { spacing: 'small' }),
          ...(coalition.state === 'open' ? [words(c.setUpShort, { small: true, subtle: true })] : []),
          words(w.hint(context.viewer.leads), { small: true, subtle: true }),
        ],
    actions: [
      opensForm(context, { title: round.share, style: 'positive', to: { screen: 'update-form', params: kept } }),
      opensForm(context, { title: agenda.propose, to: { screen: 'item-form', params: kept } }),
      ...(coalition.state === 'open'
        ? [opens(context, { title: c.setUp, to: { screen: 'set-up-form' } })]
        : [opens(context, { title: w.pending, to: { screen: 'pending' } })]),
      opens(context, { title: w.agenda, to: { screen: 'agenda' }, secondary: true }),
      opens(context, { title: w.round, to: { screen: 'round' }, secondary: true }),
      coalition.state === 'open'
        ? opens(context, { title: c.joinShort, to: { screen: 'join-form' }, secondary: true })
        : opens(context, { title: w.coalition, to: { screen: 'coalition' }, secondary: true }),
    ],
  });
};
