import type { DecisionView } from '../../domain/views/decision';
import { opens } from '../cards/buttons';
import { type Element, fold, plain, words } from '../cards/elements';
import { lookOf, mandateWords } from './mandate-look';
import type { ScreenContext } from './screen';

/** Up to so many organisations the answers stand in the card, folded; beyond it a group is one press away. */
const mostFolded = 30;

/** "Gemeenten: 7 van 10 akkoord ▸": groups first, who said what on asking. */
export function answerGroups(context: ScreenContext, view: DecisionView): Element[] {
  const { t } = context;
  const title = (one: DecisionView['groups'][number]) =>
    t.words.decision.group(t.words.coalition.kinds[one.kind], one.agreed, one.of);
  if (view.asked <= mostFolded) {
    // A group of one is its own line: there is nothing to fold.
    return view.groups.flatMap((one) =>
      one.lines.length === 1
        ? one.lines.map((line) => answerLine(context, line))
        : fold(
            `group-${one.kind}`,
            title(one),
            one.lines.map((line) => answerLine(context, line)),
          ),
    );
  }
  return view.groups.map((one) => ({
    type: 'Container',
    spacing: 'small',
    selectAction: opens(context, {
      title: title(one),
      to: { screen: 'answers', params: { id: view.id, group: one.kind } },
    }),
    items: [words(`▸ ${title(one)}`, { bold: true })],
  }));
}

/** One organisation in one line. */
export function answerLine(context: ScreenContext, line: DecisionView['groups'][number]['lines'][number]): Element {
  const look = lookOf(line);
  return words(`${look.icon} ${plain(line.name)} · ${mandateWords(context.t, line)}`, {
    small: true,
    tone: look.tone,
    spacing: 'small',
  });
}
