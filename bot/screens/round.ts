import { loadRound, type RoundView, type UpdateLine } from '../../domain/views/round';
import { opens, opensForm } from '../cards/buttons';
import { bar, type Element, eyebrow, fold, group, plain, said, words } from '../cards/elements';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { kindLook } from './update-form';
import { withTab } from './with-tab';

/** How many updates stand in the card itself; the rest is one press away. */
const shownInCard = 5;

/** The round: who has shared, how many are still to come, what was said last. */
export const round: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.round;
  const view = await loadRound(context.store, context, context.viewer);
  const date = view.meeting && t.date(view.meeting.date);
  const all = params.all === 'yes';
  const progress = [w.posted(view.posted, view.expected), view.expected > 0 ? w.toCome(view.toCome) : ''].filter(
    Boolean,
  );
  return screenCard(context, state, {
    summary: [w.title, w.about(date), ...progress].join(' '),
    body: [
      eyebrow('○', w.title),
      words(w.about(date), { bold: true, spacing: 'small' }),
      ...(progress.length > 0 ? [roundBar(view), words(progress.join(' · '), { small: true, spacing: 'small' })] : []),
      ...whoMisses(context, view),
      ...(view.updates.length === 0
        ? [words(w.none, { subtle: true })]
        : view.updates.slice(0, all ? 25 : shownInCard).map((line) => short(context, line))),
      ...(view.postedBy.length > 0
        ? fold(
            'shared',
            `${w.shared} (${view.postedBy.length})`,
            said(t.list(view.postedBy), { small: true, most: 4000 }),
          )
        : []),
    ],
    actions: withTab(context, { page: { page: 'round' }, label: w.title }, [
      opensForm(context, { title: w.share, style: 'positive', to: { screen: 'update-form' } }),
      ...(!all && view.updates.length > shownInCard
        ? [opens(context, { title: w.readAll, to: { screen: 'round', params: { all: 'yes' } } })]
        : []),
      opens(context, { title: t.words.help.agenda, to: { screen: 'agenda' }, secondary: true }),
    ]),
  });
};

const roundBar = ({ posted, expected }: RoundView) =>
  bar([
    { count: posted, tone: 'good' },
    { count: expected - posted, tone: 'default' },
  ]);

/** Who has not shared yet: all of them for chair and secretary, for others only their own. Never in the channel. */
function whoMisses(context: ScreenContext, view: RoundView): Element[] {
  if (view.missing.length === 0 || context.surface === 'channel') return [];
  const w = context.t.words.round;
  const names = plain(context.t.list(view.missing));
  return [words(context.viewer.leads ? w.missing(names) : w.missingOwn(names), { small: true })];
}

/** One update in three lines. */
function short(context: ScreenContext, line: UpdateLine): Element {
  const w = context.t.words.round;
  const look = kindLook[line.type];
  return group(
    [
      words(`${look.icon} ${plain(line.organisation)} · ${w.kinds[line.type]}`, {
        small: true,
        bold: true,
        tone: look.tone,
      }),
      ...said(line.text || w.nothingToReport, { most: 180, spacing: 'none' }),
    ],
    { separator: true, spacing: 'medium' },
  );
}
