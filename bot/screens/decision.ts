import type { DecisionView } from '../../domain/views/decision';
import { opens, opensForm, press } from '../cards/buttons';
import { bar, type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { answerGroups } from './answer-groups';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { decisionLook, mandateLook, mandateWords } from './mandate-look';
import { refreshFor } from './refresh-for';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** One decision: what the table advises, until when, and where every organisation stands. */
export const decision: Screen = async (context, params, state) => {
  const { t } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const w = t.words.decision;
  const look = decisionLook[view.state];
  const here = { screen: 'decision', params: { id: view.id } };
  const { agreed, of, silent } = view.outcome;
  const waiting = view.groups.flatMap((one) => one.lines).filter((line) => line.standing === 'waiting');
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
      ...mine(context, view),
      words(
        `${plain(view.recordedBy.name)} · ${t.day(view.recordedAt)}${view.version > 1 ? ` · ${w.version(view.version)}` : ''}`,
        { small: true, subtle: true },
      ),
    ],
    actions: actionsFor(context, view),
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

/** How many are in each state, as squares and in words. */
function standing(context: ScreenContext, view: DecisionView): Element[] {
  const w = context.t.words.decision;
  const shown = (['agreed', 'conditional', 'declined', 'submitted', 'open'] as const).filter(
    (one) => view.counts[one] > 0,
  );
  return [
    bar(shown.map((one) => ({ count: view.counts[one], tone: mandateLook[one].tone }))),
    words(shown.map((one) => `${mandateLook[one].icon} ${view.counts[one]} ${w.counted[one]}`).join(' · '), {
      small: true,
      spacing: 'none',
    }),
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
          words(`${mandateLook[line.state].icon} ${plain(line.name)} · ${mandateWords(t, line)}`, {
            tone: mandateLook[line.state].tone,
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
    ...(open && mayReport
      ? [opens(context, { title: w.answer, style: 'positive' as const, to: { screen: 'report-form', params } })]
      : []),
    ...(open && context.surface !== 'channel' && view.mayExtend
      ? [opens(context, { title: w.answerFor, to: { screen: 'report-form', params: { ...params, any: 'yes' } } })]
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

const firstCondition = (view: DecisionView) =>
  view.groups.flatMap((one) => one.lines).find((line) => line.standing === 'condition');
