import { firstSentence } from '../../domain/first-sentence';
import { type UpdateLine, updateLine } from '../../domain/views/round';
import { opens, opensForm, opensUrl, press } from '../cards/buttons';
import { type Element, eyebrow, plain, said, words } from '../cards/elements';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { kindLook } from './update-form';
import { withTab } from './with-tab';

/** One local update: what kind, what was said, for whom; a bottleneck goes on the agenda in one press. */
export const update: Screen = async (context, params, state) => {
  const { t, store, coalition } = context;
  const stored = params.id ? await store.get({ coalitionId: coalition.coalitionId, id: params.id }) : undefined;
  if (stored?.document.kind !== 'update') return gone(context, params, state);
  const line = updateLine(coalition, stored.document, context.viewer);
  const w = t.words.round;
  const title = `${w.kinds[line.type]}: ${line.organisation}`;
  return screenCard(context, state, {
    summary: `${title}. ${line.text.slice(0, 140)}`,
    body: [...updateBody(context, line), ...(line.withdrawn ? [words(`– ${w.withdrawn}`, { subtle: true })] : [])],
    actions: line.withdrawn
      ? []
      : withTab(context, { page: { page: 'round' }, label: title }, actionsFor(context, line)),
  });
};

/** An update as it stands in its own card. */
function updateBody(context: ScreenContext, line: UpdateLine): Element[] {
  const { t } = context;
  const w = t.words.round;
  const look = kindLook[line.type];
  const theme = line.theme ? ` · ${w.themes[line.theme]}` : '';
  const edited = line.editedAt ? ` · ${w.edited(t.day(line.editedAt))}` : '';
  const matched = line.matched || context.coalition.state === 'open' ? '' : ` · ${w.notMatched}`;
  return [
    eyebrow(look.icon, `${w.kinds[line.type]}${theme}`, look.tone),
    ...said(line.organisation, { heading: true, spacing: 'small' }),
    ...(line.withdrawn ? [] : said(line.text || w.nothingToReport, { shortened: t.words.common.shortened })),
    ...(line.source ? [words(t.words.common.source(plain(line.source.by)), { small: true, subtle: true })] : []),
    words(`${plain(line.postedBy.name)} · ${t.day(line.postedAt)}${edited}${matched}`, { small: true, subtle: true }),
    ...(line.agendaItemId ? [words(`✓ ${w.onAgenda}`, { small: true, tone: 'good' })] : []),
  ];
}

function actionsFor(context: ScreenContext, line: UpdateLine): Element[] {
  const w = context.t.words.round;
  const here = { screen: 'update', params: { id: line.id } };
  const mine = context.viewer.personId === line.postedBy.id || context.viewer.leads;
  const toAgenda = line.agendaItemId
    ? opens(context, { title: w.showItem, to: { screen: 'item', params: { id: line.agendaItemId } } })
    : press(context, {
        title: w.toAgenda,
        ...(line.type === 'bottleneck' && { style: 'positive' as const }),
        verb: 'propose-item',
        data: {
          on: here,
          input: {
            updateId: line.id,
            title: firstSentence(line.text) || line.organisation,
            explanation: line.text,
            for: line.organisationId ?? line.organisation,
          },
          next: { screen: 'item' },
        },
      });
  const own =
    mine && context.surface !== 'channel'
      ? [
          opensForm(context, {
            title: w.edit,
            to: { screen: 'update-form', params: { update: line.id } },
            secondary: true,
          }),
          press(context, {
            title: w.withdraw,
            verb: 'edit-update',
            secondary: true,
            data: { on: here, input: { update: line.id, withdraw: true } },
          }),
        ]
      : [];
  const source = line.source?.url
    ? [opensUrl({ title: context.t.words.common.originalMessage, url: line.source.url })]
    : [];
  return [...(line.type === 'nothing' ? [] : [toAgenda]), ...own, ...source];
}
