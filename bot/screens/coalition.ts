import type { Unreached } from '../../domain/documents';
import { short } from '../../domain/short';
import { byKind, type CoalitionView, loadCoalition, type Missing } from '../../domain/views/coalition';
import { stoodInFor } from '../../domain/views/me';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, fold, group, plain, said, words } from '../cards/elements';
import { fact } from '../cards/fact';
import { organisationLine } from './organisation-line';
import { organisations } from './organisations';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

/** So many organisations stand in the card with all there is to say of them; of more only their names. */
const inFull = 30;

/** The coalition: who leads it, when it meets, which organisations take part, what is still missing and who can see to it. */
export const coalition: Screen = async (context, params, state) => {
  if (params.all === 'yes') return organisations(context, {}, state);
  const w = context.t.words.coalition;
  const view = await loadCoalition(context.store, context, context.viewer);
  const title = view.region ? w.ofRegion(short(view.region)) : w.title;
  return screenCard(context, state, {
    summary: [title, view.setUp ? w.organisations(view.organisations.length) : w.setUpShort].join('. '),
    body: [
      ...(view.region ? [eyebrow('◎', w.title)] : []),
      ...said(view.region ?? w.title, { heading: true, spacing: 'small' }),
      ...(view.setUp ? facts(context, view) : [words(w.setUpShort, { spacing: 'small' })]),
      ...(view.setUp ? missing(context, view) : []),
      ...you(context),
      ...groups(context, view),
    ],
    actions: withTab(context, { page: { page: 'coalition' }, label: title }, actionsFor(context, view)),
  });
};

function facts({ t }: ScreenContext, view: CoalitionView): Element[] {
  const w = t.words.coalition;
  return [
    fact(w.chair, view.chair?.name ?? w.nobodyYet),
    fact(w.secretary, view.secretary?.name ?? w.nobodyYet),
    fact(w.meets, w.rhythm(view.meetingsPerYear ?? 4, view.meetingMinutes)),
    ...(view.nextMeeting ? [fact(w.next, `${t.date(view.nextMeeting)} (${t.relative(view.nextMeeting)})`)] : []),
  ];
}

/** What is not there yet, and who can see to it. */
function missing(context: ScreenContext, view: CoalitionView): Element[] {
  const w = context.t.words.coalition;
  if (view.missing.length === 0) return [];
  const leads = context.viewer.leads;
  const who = leads ? w.youCan : view.secretary ? w.whoCan(view.secretary.name) : w.secretaryCan;
  const say = (one: Missing): string[] => {
    switch (one.what) {
      case 'confirm':
        return [w.missingConfirm(one.count)];
      case 'match':
        return [w.missingMatch(one.count)];
      case 'undelivered':
        return [w.missingUndelivered(plain(context.t.list(one.titles.map((title) => short(title)))))];
      case 'unreached':
        return unreached(context, one.of);
      default:
        return [w.missing[one.what]];
    }
  };
  return [
    group(
      [
        words(w.missingTitle, { small: true, bold: true }),
        ...view.missing.flatMap(say).map((one) => words(`○ ${one}`, { spacing: 'small' })),
        ...said(who, { small: true, subtle: true, spacing: 'small' }),
      ],
      { emphasis: true, spacing: 'medium' },
    ),
  ];
}

/** So many are said in the card; all of them stand under what was sent. */
const mostUnreached = 6;

/** Whom the bot does not reach and what to do about it, the newest first. */
function unreached({ t }: ScreenContext, of: readonly Unreached[]): string[] {
  const lines = of.map(({ to, why }) => plain(t.words.telling.unreached(why, to?.name))).reverse();
  const rest = lines.length - mostUnreached;
  return [...lines.slice(0, mostUnreached), ...(rest > 0 ? [t.words.common.moreToSee(rest)] : [])];
}

/** Whom the reader represents; only on their own card. */
function you(context: ScreenContext): Element[] {
  const { t, surface, member, today } = context;
  const w = t.words.coalition;
  if (surface === 'channel') return [];
  const names = (confirmed: boolean) =>
    (member?.represents ?? []).filter((one) => one.confirmed === confirmed).map((one) => short(one.said));
  const sure = names(true);
  const waiting = names(false);
  const lines = [
    ...(sure.length > 0 ? [w.you(t.list(sure))] : []),
    ...(waiting.length > 0 ? [w.youWait(t.list(waiting))] : []),
    ...stoodInFor(context.coalition, member, today).map(({ name, until = '' }) =>
      w.youStandIn(short(name), t.date(until)),
    ),
  ];
  // Chair and secretary often speak for nobody but the table.
  const nobody = context.viewer.leads ? [] : [w.youNobody];
  return (lines.length > 0 ? lines : nobody).flatMap((line) => said(line, { small: true, spacing: 'medium' }));
}

/** The organisations by kind, folded; nothing is lost where there are many: their details are one press further. */
function groups(context: ScreenContext, view: CoalitionView): Element[] {
  const { t } = context;
  const w = t.words.coalition;
  const full = view.organisations.length <= inFull;
  return [
    ...(view.organisations.length > 0
      ? [words(w.organisations(view.organisations.length), { bold: true, spacing: 'medium' })]
      : []),
    ...byKind(view.organisations).flatMap(({ kind, organisations: of }) =>
      fold(`kind-${kind}`, `${w.kinds[kind]} (${of.length})`, [
        ...(full
          ? of.map((one) => organisationLine(context, one))
          : [
              ...said(t.list(of.map((one) => short(one.name))), { most: 8000 }),
              {
                type: 'RichTextBlock',
                spacing: 'small',
                inlines: [
                  {
                    type: 'TextRun',
                    text: w.who,
                    color: 'accent',
                    selectAction: opens(context, { title: w.who, to: { screen: 'organisations', params: { kind } } }),
                  },
                ],
              },
            ]),
      ]),
    ),
  ];
}

function actionsFor(context: ScreenContext, view: CoalitionView): Element[] {
  const { common, coalition: w, agenda } = context.t.words;
  const to = (screen: string) => ({ screen });
  const { viewer } = context;
  const join = opens(context, { title: w.joinShort, to: to('join-form'), secondary: viewer.leads });
  if (!view.setUp) {
    const setUp = opens(context, { title: w.setUp, style: 'positive', to: to('set-up-form') });
    return [...(viewer.guest ? [] : [setUp]), join];
  }
  if (context.surface === 'channel') return [join, opens(context, { title: common.open, to: to('coalition') })];
  const deputies = opens(context, {
    title: context.t.words.deputy.listTitle,
    to: to('deputies'),
    secondary: true,
  });
  if (!viewer.leads)
    return [join, opens(context, { title: agenda.title, to: to('agenda'), secondary: true }), deputies];
  const lacks = (what: Missing['what']) => view.missing.some((one) => one.what === what);
  const empty = view.organisations.length === 0;
  const add = opensForm(context, { title: w.addTitle, style: 'positive', to: to('organisations-form') });
  const edit = opens(context, { title: w.editShort, to: to('organisation-form'), secondary: true });
  const all = [
    ...(empty ? [add] : []),
    ...(lacks('confirm') ? [opens(context, { title: w.confirm, style: 'positive', to: to('confirm') })] : []),
    ...(lacks('match') ? [opens(context, { title: w.match, to: to('match') })] : []),
    ...(lacks('meeting') ? [opens(context, { title: agenda.plan, to: to('plan-form') })] : []),
    opens(context, { title: w.rolesTitle, to: to('roles-form'), secondary: !lacks('chair') }),
    ...(empty ? [] : [edit]),
    opens(context, { title: w.settings, to: to('settings-form'), secondary: true }),
    deputies,
    join,
  ];
  return all.slice(0, 6);
}
