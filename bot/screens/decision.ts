import type { DecisionView } from '../../domain/views/decision';
import { opens, opensForm, press } from '../cards/buttons';
import { bar, type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { answerGroups } from './answer-groups';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { decisionLook, lookOf, mandateLook, mandateWords } from './mandate-look';
import { refreshFor } from './refresh-for';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

/** One decision: what the table advises, until when, and where every organisation stands. */
export const decision: Screen = async (context, params, state) => {
  const { t } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const w = t.words.decision;
  const look = decisionLook[view.state];
  const here = { screen: 'decision', params: { id: view.id } };
  const { agreed, of, silent } = view.outcome;
  const waiting = linesOf(view).filter((line) => line.standing === 'waiting');
  const ids = new Set(waiting.map((line) => line.organisationId));
  return screenCard(context, state, {
    summary: `${w.one}: ${view.title}. ${w.states[view.state]}, ${w.agreedOf(agreed + silent, of)}.`,
    body: [
      eyebrow(
        look.icon,
        `${w.one} · ${w.states[view.state]}${view.closedAt ? ` ${t.day(view.closedAt)}` : ''}`,
        look.tone,
      ),
      ...said(view.title, { heading: true, spacing: 'small' }),
      ...said(view.text, { most: 700, shortened: t.words.common.shortened }),
      words(w.agreedOf(agreed + silent, of), { bold: true, spacing: 'medium' }),
      ...standing(context, view),
      ...stillNeeded(context, view),
      ...answerGroups(context, view),
      ...openConditions(context, view),
      ...mine(context, view),
      words(
        `${plain(view.recordedBy.name)} · ${t.day(view.recordedAt)}${view.version > 1 ? ` · ${w.version(view.version)}` : ''}`,
        { small: true, subtle: true },
      ),
    ],
    actions: withTab(
      context,
      { page: { page: 'decision', id: view.id }, label: view.title },
      actionsFor(context, view),
    ),
    refresh:
      view.state === 'open'
        ? await refreshFor(context, here, (who) => leads(context, who.id) || who.represents.some((id) => ids.has(id)))
        : undefined,
  });
};

const leads = ({ coalition }: ScreenContext, personId: string) =>
  coalition.chair?.id === personId || coalition.secretary?.id === personId;

/** Until when, and what would still decide it. */
function stillNeeded(context: ScreenContext, view: DecisionView): Element[] {
  const { t } = context;
  const w = t.words.decision;
  if (view.state !== 'open') return [];
  const { stillNeeded, conditions } = view.outcome;
  const parts = [
    view.daysLeft === undefined
      ? w.untilPast(t.date(view.deadline))
      : w.until(t.date(view.deadline), t.relative(view.deadline)),
    view.rule === 'no-objection' ? w.silence(t.date(view.deadline)) : stillNeeded > 0 ? w.stillNeeded(stillNeeded) : '',
    view.rule !== 'majority' ? w.lapsesOnDecline : '',
    conditions > 0 ? w.conditionsOpen(conditions) : '',
  ];
  return [words(parts.filter(Boolean).join(' · '), { small: true, spacing: 'small' })];
}

/** How many stand where, as squares and in words; as they count, so that it adds up to the line above it. */
function standing(context: ScreenContext, view: DecisionView): Element[] {
  const w = context.t.words.decision;
  const waiting = linesOf(view).filter((line) => line.standing === 'waiting');
  const { agreed, silent, conditions, declined } = view.outcome;
  const counts = {
    agreed: agreed + silent,
    conditional: conditions,
    declined,
    submitted: waiting.filter((line) => line.state === 'submitted').length,
    open: waiting.filter((line) => line.state === 'open').length,
  };
  const shown = (['agreed', 'conditional', 'declined', 'submitted', 'open'] as const).filter((one) => counts[one] > 0);
  return [
    bar(shown.map((one) => ({ count: counts[one], tone: mandateLook[one].tone }))),
    words(shown.map((one) => `${mandateLook[one].icon} ${counts[one]} ${w.counted[one]}`).join(' · '), {
      small: true,
      spacing: 'none',
    }),
  ];
}

/** So many conditions stand in the card; the others are with all answers. */
const mostConditions = 3;

/** What the chair reads before marking a condition met. */
function openConditions(context: ScreenContext, view: DecisionView): Element[] {
  const open = linesOf(view).filter((line) => line.standing === 'condition');
  if (context.surface === 'channel' || !view.mayMeetConditions || open.length === 0) return [];
  return [
    group(
      [
        words(context.t.words.decision.conditionsTitle, { small: true, bold: true }),
        ...open
          .slice(0, mostConditions)
          .flatMap((line) => said(`◇ ${line.name}: ${line.condition ?? ''}`, { most: 300, spacing: 'small' })),
      ],
      { emphasis: true, spacing: 'medium' },
    ),
  ];
}

/** What is asked of the one who reads this, on top of their own version. */
function mine(context: ScreenContext, view: DecisionView): Element[] {
  const { t } = context;
  if (context.surface === 'channel' || view.mine.length === 0) return [];
  return [
    group(
      [
        words(t.words.decision.mine, { small: true, bold: true }),
        ...view.mine.map((line) =>
          words(`${lookOf(line).icon} ${plain(line.name)} · ${mandateWords(t, line)}`, {
            tone: lookOf(line).tone,
            spacing: 'small',
          }),
        ),
      ],
      { emphasis: true, spacing: 'medium' },
    ),
  ];
}

function actionsFor(context: ScreenContext, view: DecisionView): Element[] {
  const w = context.t.words.decision;
  const params = { id: view.id };
  const open = view.state === 'open';
  const mayReport = context.surface === 'channel' || view.mine.length > 0;
  const condition = view.mayMeetConditions && context.surface !== 'channel' ? firstCondition(view) : undefined;
  return [
    // A dialog: this card changes with every answer of someone else, and would take a half-filled form with it.
    ...(open && mayReport
      ? [opensForm(context, { title: w.answer, style: 'positive' as const, to: { screen: 'report-form', params } })]
      : []),
    ...(open && context.surface !== 'channel' && view.mayExtend
      ? [opensForm(context, { title: w.answerFor, to: { screen: 'report-form', params: { ...params, any: 'yes' } } })]
      : []),
    ...(condition
      ? [
          press(context, {
            title: `${w.meet}: ${condition.name}`,
            verb: 'meet-condition',
            data: {
              on: { screen: 'decision', params },
              input: { decision: view.id, organisation: condition.organisationId, met: true, seen: condition.seen },
            },
          }),
        ]
      : []),
    opens(context, { title: w.allAnswers, to: { screen: 'answers', params }, secondary: true }),
    ...(view.mayExtend && context.surface !== 'channel'
      ? [opensForm(context, { title: w.extend, to: { screen: 'extend-form', params }, secondary: true })]
      : []),
  ];
}

const linesOf = (view: DecisionView) => view.groups.flatMap((one) => one.lines);
const firstCondition = (view: DecisionView) => linesOf(view).find((line) => line.standing === 'condition');
