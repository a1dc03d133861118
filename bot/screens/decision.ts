import type { DecisionView } from '../../domain/views/decision';
import { type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { answerGroups } from './answer-groups';
import { decisionActions } from './decision-actions';
import { decisionConditions } from './decision-conditions';
import { decisionLanding } from './decision-landing';
import { decisionMoney, shareWords } from './decision-money';
import { decisionStands } from './decision-stands';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { linesOf } from './lines-of';
import { decisionLook, lookOf, mandateWords } from './mandate-look';
import { refreshFor } from './refresh-for';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

/** One decision: what the table advises, until when, where every organisation stands, and afterwards what became of it. */
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
      ...decisionStands(context, view),
      ...answerGroups(context, view),
      ...decisionConditions(context, view),
      ...decisionMoney(context, view),
      ...decisionLanding(context, view),
      ...mine(context, view),
      footer(context, view),
    ],
    actions: withTab(
      context,
      { page: { page: 'decision', id: view.id }, label: view.title },
      decisionActions(context, view),
    ),
    refresh:
      view.state === 'open'
        ? await refreshFor(context, here, (who) => leads(context, who.id) || who.represents.some((id) => ids.has(id)))
        : undefined,
  });
};

const leads = ({ coalition }: ScreenContext, personId: string) =>
  coalition.chair?.id === personId || coalition.secretary?.id === personId;

/** What is asked of the one who reads this, on top of their own version. */
function mine(context: ScreenContext, view: DecisionView): Element[] {
  const { t } = context;
  if (context.surface === 'channel' || view.mine.length === 0) return [];
  return [
    group(
      [
        words(t.words.decision.mine, { small: true, bold: true }),
        ...view.mine.flatMap((line) => {
          const share = line.share ? shareWords(t, line.share) : '';
          return [
            words(`${lookOf(line).icon} ${plain(line.name)} · ${mandateWords(t, line)}`, {
              tone: lookOf(line).tone,
              spacing: 'small',
            }),
            ...(share ? [words(share, { small: true, spacing: 'none' })] : []),
          ];
        }),
      ],
      { emphasis: true, spacing: 'medium' },
    ),
  ];
}

/** Who recorded it and when, which version it is, and when it comes back. */
function footer({ t }: ScreenContext, view: DecisionView): Element {
  const { decision: w, mandates: m } = t.words;
  const parts = [
    plain(view.recordedBy.name),
    t.day(view.recordedAt),
    view.version > 1 ? w.version(view.version) : '',
    view.reviewOn ? m.reviewOn(t.date(view.reviewOn)) : '',
  ];
  return words(parts.filter(Boolean).join(' · '), { small: true, subtle: true });
}
