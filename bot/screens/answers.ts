import type { DecisionView } from '../../domain/views/decision';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, group, said } from '../cards/elements';
import { answerLine } from './answer-groups';
import { findDecision } from './find-decision';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';

const perPage = 15;

/** Every answer on a decision in full: who said it, for whom, on whose word, with which condition or reason. */
export const answers: Screen = async (context, params, state) => {
  const { t } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const groups = params.group ? view.groups.filter((one) => one.kind === params.group) : view.groups;
  const lines = groups.flatMap((one) => one.lines);
  const from = Math.min(Math.max(0, Number(params.from) || 0), Math.max(0, lines.length - 1));
  const more = lines.length > from + perPage;
  const same = { id: view.id, ...(params.group && { group: params.group }) };
  return screenCard(context, state, {
    summary: `${t.words.decision.allAnswers}: ${view.title}`,
    body: [
      eyebrow('◐', t.words.decision.allAnswers),
      ...said(view.title, { bold: true, spacing: 'small' }),
      ...lines.slice(from, from + perPage).map((line) => answer(context, line)),
    ],
    actions: [
      opens(context, { title: t.words.common.back, to: { screen: 'decision', params: { id: view.id } } }),
      ...(more
        ? [
            opens(context, {
              title: t.words.common.moreToSee(lines.length - from - perPage),
              to: { screen: 'answers', params: { ...same, from: String(from + perPage) } },
            }),
          ]
        : []),
    ],
  });
};

function answer(context: ScreenContext, line: DecisionView['groups'][number]['lines'][number]): Element {
  const { t } = context;
  const w = t.words.decision;
  const most = 300;
  const when = line.answeredAt ? t.day(line.answeredAt) : '';
  const by = !line.answeredBy
    ? undefined
    : line.as === 'delegate'
      ? w.answeredBy(line.answeredBy, when)
      : w.answeredFor(line.answeredBy, line.onWordOf ?? line.body, when);
  return group(
    [
      answerLine(context, line),
      ...(line.condition ? said(w.conditionIs(line.condition), { small: true, most, spacing: 'none' }) : []),
      ...(line.reason ? said(w.reasonIs(line.reason), { small: true, most, spacing: 'none' }) : []),
      ...(by ? said(by, { small: true, subtle: true, spacing: 'none' }) : []),
    ],
    { separator: true, spacing: 'small' },
  );
}
