import { organisationKinds } from '../../domain/documents';
import { byKind, loadCoalition } from '../../domain/views/coalition';
import { opens } from '../cards/buttons';
import { eyebrow, words } from '../cards/elements';
import { organisationLine } from './organisation-line';
import { pageOf } from './page';
import { type Screen, screenCard } from './screen';

/** The organisations with who is behind them, page by page: all of them, or of one kind (`params.kind`). */
export const organisations: Screen = async (context, params, state) => {
  const w = context.t.words.coalition;
  const view = await loadCoalition(context.store, context, context.viewer);
  const kind = organisationKinds.find((one) => one === params.kind);
  const all = byKind(view.organisations)
    .filter((group) => !kind || group.kind === kind)
    .flatMap((group) => group.organisations);
  const to = { screen: 'organisations', ...(kind && { params: { kind } }) };
  const page = pageOf(context, { all, params, size: 20, to });
  const title = kind ? w.kinds[kind] : w.organisations(all.length);
  return screenCard(context, state, {
    summary: kind ? `${title}: ${w.organisations(all.length)}` : title,
    body: [
      eyebrow('◎', kind ? w.organisations(all.length) : w.title),
      words(title, { heading: true, spacing: 'small' }),
      ...(all.length === 0 ? [words(w.noOrganisations)] : page.shown.map((one) => organisationLine(context, one))),
    ],
    actions: [...page.turns, opens(context, { title: w.title, to: { screen: 'coalition' }, secondary: true })],
  });
};
