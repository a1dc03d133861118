import type { DecisionLine } from '../../domain/views/decision-line';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, group, said, words } from '../cards/elements';
import { answerLine } from './answer-groups';
import { conditionDetails } from './decision-conditions';
import { shareWords } from './decision-money';
import { findDecision } from './find-decision';
import { fitting } from './fitting';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';

/**
 * Every answer on a decision in full: who said it, for whom, on whose word, with which condition, reason and money, what
 * was advised before it, and what was answered on earlier versions.
 */
export const answers: Screen = async (context, params, state) => {
  const { t } = context;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const groups = params.group ? view.groups.filter((one) => one.kind === params.group) : view.groups;
  const list = fitting(context, {
    all: groups.flatMap((one) => one.lines),
    params,
    draw: (line) => answer(context, line),
    to: { screen: 'answers', params: { id: view.id, ...(params.group && { group: params.group }) } },
  });
  return screenCard(context, state, {
    summary: `${t.words.decision.allAnswers}: ${view.title}`,
    body: [
      eyebrow('◐', t.words.decision.allAnswers),
      ...said(view.title, { bold: true, spacing: 'small' }),
      ...list.elements,
    ],
    actions: [
      opens(context, { title: t.words.common.back, to: { screen: 'decision', params: { id: view.id } } }),
      ...list.next,
    ],
  });
};

/** So much of what somebody wrote stands in a line, characters. */
const most = 300;

function answer(context: ScreenContext, line: DecisionLine): Element {
  const { t } = context;
  const { decision: w, mandates: m } = t.words;
  const small = { small: true, most, spacing: 'none' as const };
  const when = line.answeredAt ? t.day(line.answeredAt) : '';
  const by = !line.answeredBy
    ? undefined
    : line.as === 'delegate'
      ? w.answeredBy(line.answeredBy, when)
      : w.answeredFor(line.answeredBy, line.onWordOf ?? line.body, when);
  return group(
    [
      answerLine(context, line),
      ...(line.condition ? [...said(w.conditionIs(line.condition), small), ...conditionDetails(context, line)] : []),
      ...(line.reason ? said(w.reasonIs(line.reason), small) : []),
      ...money(context, line),
      ...(line.reference ? said(m.reference(line.reference), small) : []),
      ...(line.link ? [opened(m.linkOpen, line.link)] : []),
      ...(by ? said(by, { ...small, subtle: true }) : []),
      ...advice(context, line),
      ...earlier(context, line),
    ],
    { separator: true, spacing: 'small' },
  );
}

function money({ t }: ScreenContext, { share }: DecisionLine): Element[] {
  const w = t.words.mandates;
  const depends = share?.dependsOn?.map((one) => `${one.agreed ? '✓' : '○'} ${one.name}`) ?? [];
  const parts = [
    share ? shareWords(t, share) : '',
    share?.means ? w.meansIs(share.means) : '',
    depends.length > 0 ? w.dependsOn(t.list(depends)) : '',
  ];
  const says = parts.filter(Boolean).join(' · ');
  return says ? said(says, { small: true, most, spacing: 'none' }) : [];
}

const opened = (title: string, url: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'none',
  inlines: [
    { type: 'TextRun', text: title, size: 'small', color: 'accent', selectAction: { type: 'Action.OpenUrl', url } },
  ],
});

/** What the delegate said to advise stays beside the answer; that the two differ is said in words. */
function advice({ t }: ScreenContext, { advice }: DecisionLine): Element[] {
  if (!advice) return [];
  const w = t.words.mandates;
  const { stance, text, by, at, differs } = advice;
  const says = `${w.advised[stance]}${text ? `: ${text}` : ''} · ${by}, ${t.day(at)}`;
  return [
    ...said(says, { small: true, subtle: true, most, spacing: 'none' }),
    ...(differs ? [words(`◇ ${w.differs}`, { small: true, tone: 'warning', spacing: 'none' })] : []),
  ];
}

function earlier({ t }: ScreenContext, { earlier = [] }: DecisionLine): Element[] {
  const { decision: w, mandates: m } = t.words;
  return earlier.flatMap(({ version, state, condition, reason }) => {
    const why = condition ?? reason;
    return said(`${m.earlier(version, w.mandates[state])}${why ? ` (${why})` : ''}`, {
      small: true,
      subtle: true,
      most: 200,
      spacing: 'none',
    });
  });
}
