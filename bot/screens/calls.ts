import { short } from '../../domain/short';
import type { CallAbout, CallLine } from '../../domain/views/call-list';
import { loadPending } from '../../domain/views/pending';
import { opens, press } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { fitting } from './fitting';
import { leadsOnly } from './leads-only';
import { mandateLook } from './mandate-look';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { spokespeople } from './spokespeople';
import { withTab } from './with-tab';

/** So many organisations at a time: one calls a few, and the list goes on by itself. */
const mostCalls = 5;

/** Whom to call about what, where it helps most on top; a call is noted in one press. Chair and secretary only. */
export const calls: Screen = async (context, params, state) => {
  const { mandates: w, decision, common } = context.t.words;
  const here = { screen: 'calls' };
  const back = { screen: 'pending' };
  // In the channel nobody reads whom one has to call.
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.callsShort, here, back, list: true });
  const view = await loadPending(context.store, context, context.viewer);
  const list = fitting(context, {
    all: view.calls,
    params,
    draw: (line) => callLine(context, line),
    to: here,
    mostLines: mostCalls,
  });
  const none = view.calls.length === 0;
  return screenCard(context, state, {
    summary: `${w.callsShort}. ${none ? w.callsNone : w.callsAbout}`,
    body: [
      eyebrow('☎', w.callsShort),
      words(none ? w.callsNone : w.callsAbout, { subtle: !none, spacing: 'small' }),
      ...list.elements,
    ],
    actions: withTab(context, { page: { page: 'today' }, label: w.callsShort }, [
      ...list.next,
      ...(Number(params.from) > 0 ? [opens(context, { title: common.back, to: here, secondary: true })] : []),
      opens(context, { title: decision.pendingTitle, to: back, secondary: true }),
    ]),
  });
};

/** So many decisions are named; what else waits for them one hears in the same call. */
const mostAbout = 3;

function callLine(context: ScreenContext, line: CallLine): Element {
  const { t } = context;
  const { mandates: w, decision } = t.words;
  const [first] = line.about;
  const via = line.delegates.length > 0 ? decision.via(plain(spokespeople(t, line.delegates))) : decision.viaSecretary;
  const more = line.about.length - mostAbout;
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      ...said(line.organisation, { bold: true, most: 120 }),
      words(via, { small: true, spacing: 'none' }),
      ...line.about.slice(0, mostAbout).map((one) => ({
        type: 'Container',
        spacing: 'small',
        selectAction: opens(context, {
          title: short(one.title),
          to: { screen: 'decision', params: { id: one.decisionId } },
        }),
        items: [
          ...said(`${mandateLook[one.state].icon} ${short(one.title)}\u00a0▸`, { small: true }),
          words(
            [
              when(context, one),
              ...(one.silenceAgrees ? [w.callSilence] : []),
              ...one.because.map((reason) => w.callReasons[reason]),
            ].join(' · '),
            { small: true, subtle: true, spacing: 'none' },
          ),
        ],
      })),
      ...(more > 0 ? [words(w.others(more), { small: true, subtle: true, spacing: 'none' })] : []),
      ...lastWord(context, line),
      ...(first ? [noted(context, line, first.decisionId)] : []),
    ],
  };
}

/** Until when, or how late: this is read by chair and secretary alone. */
const when = ({ t }: ScreenContext, { daysLate, deadline }: CallAbout) =>
  daysLate > 0 ? t.words.decision.late(daysLate) : t.words.decision.until(t.date(deadline), t.relative(deadline));

/** What was heard last, and when one called. */
function lastWord({ t }: ScreenContext, line: CallLine): Element[] {
  const w = t.words.mandates;
  const [last] = line.about
    .flatMap((one) => (one.lastWord ? [one.lastWord] : []))
    .sort((a, b) => b.at.localeCompare(a.at));
  const parts = [
    last ? w.lastWord(last.by, t.day(last.at)) : '',
    last?.note ? `“${short(last.note, 200)}”` : '',
    line.calledAt ? w.calledOn(t.day(line.calledAt)) : '',
  ];
  const says = parts.filter(Boolean).join(' · ');
  return says ? said(says, { small: true, subtle: true, spacing: 'small' }) : [];
}

/** It is noted with the decision that waits longest; about the others one spoke in the same call. */
function noted(context: ScreenContext, { organisationId, organisation }: CallLine, decision: string): Element {
  const w = context.t.words.mandates;
  const name = short(organisation, 40);
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      press(context, {
        title: `${w.called}: ${name}`,
        verb: 'note-call',
        data: { on: { screen: 'calls' }, input: { decision, organisation: organisationId } },
      }),
      opens(context, {
        title: w.callNote,
        to: { screen: 'call-form', params: { id: decision, organisation: organisationId } },
      }),
    ],
  };
}
