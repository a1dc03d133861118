import type { TellingItem } from '../../domain/documents';
import { documentsOf } from '../../domain/store/documents-of';
import { loadAgenda } from '../../domain/views/agenda';
import { loadRound } from '../../domain/views/round';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, said, words } from '../cards/elements';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';
import { withTab } from './with-tab';

/** What the channel is told on a day: a call before the meeting, the round when it begins, what it led to after it. */
export const telling: Screen = async (context, params, state) => {
  const stored = params.id ? await context.store.get({ coalitionId: context.coalitionId, id: params.id }) : undefined;
  const found = stored?.document.kind === 'telling' ? stored.document : undefined;
  if (!found) return gone(context, params, state);
  const parts = await Promise.all(found.about.map((item) => part(context, item)));
  const shown = parts.filter((one) => one !== undefined);
  const [first] = shown;
  if (!first) return gone(context, params, state);
  return screenCard(context, state, {
    summary: shown.map((one) => one.title).join('. '),
    body: shown.flatMap(({ title, lines }, index) => [
      index === 0 ? eyebrow('◷', title, 'accent') : words(title, { bold: true, spacing: 'large' }),
      ...lines,
    ]),
    actions: withTab(
      context,
      { page: { page: first.page }, label: first.title },
      shown.flatMap((one) => one.actions).slice(0, 5),
    ),
  });
};

interface Part {
  readonly title: string;
  readonly lines: readonly Element[];
  readonly actions: readonly Element[];
  readonly page: 'agenda' | 'round' | 'decisions';
}

async function part(context: ScreenContext, item: TellingItem): Promise<Part | undefined> {
  const { t, store, coalition, viewer } = context;
  const found = await store.get({ coalitionId: coalition.coalitionId, id: item.document });
  const meeting = found?.document.kind === 'meeting' ? found.document : undefined;
  if (!meeting) return undefined;
  const date = t.date(meeting.date);
  const w = t.words.telling;
  const round = () => loadRound(store, context, viewer);
  const about = (text: string, missing: string): Element[] => [
    ...said(text, { spacing: 'small' }),
    words(missing, { small: true, spacing: 'small' }),
  ];
  const openAgenda = opens(context, { title: t.words.agenda.title, to: { screen: 'agenda' }, secondary: true });
  const share = opensForm(context, {
    title: t.words.round.share,
    style: 'positive',
    to: { screen: 'update-form' },
  });
  switch (item.topic) {
    case 'call-items': {
      const agenda = await loadAgenda(store, context, viewer);
      const own = agenda.lines.filter((line) => line.fixed === undefined).length;
      return {
        title: w['call-items'].title(date),
        lines: about(w['call-items'].text, w['call-items'].missing(own, Math.max(0, agenda.length - agenda.total))),
        actions: [
          opensForm(context, { title: t.words.agenda.propose, style: 'positive', to: { screen: 'item-form' } }),
          openAgenda,
        ],
        page: 'agenda',
      };
    }
    case 'call-round': {
      const { posted, expected } = await round();
      return {
        title: w['call-round'].title(date),
        lines: about(w['call-round'].text, w['call-round'].missing(posted, expected)),
        actions: [share, opens(context, { title: t.words.round.title, to: { screen: 'round' }, secondary: true })],
        page: 'round',
      };
    }
    case 'call-agenda': {
      const agenda = await loadAgenda(store, context, viewer);
      const { toCome } = await round();
      const titles = agenda.lines.flatMap((line) => (line.fixed === undefined ? [line.title] : []));
      return {
        title: w['call-agenda'].title(date),
        lines: [
          ...said(w['call-agenda'].text, { spacing: 'small' }),
          ...titles.slice(0, 8).flatMap((title) => said(`• ${title}`, { small: true, spacing: 'small', most: 160 })),
          ...(toCome > 0 ? [words(w['call-agenda'].missing(toCome), { small: true, spacing: 'small' })] : []),
        ],
        actions: [{ ...openAgenda, style: 'positive' }],
        page: 'agenda',
      };
    }
    case 'round-digest': {
      const { updates, posted, expected } = await round();
      return {
        title: w['round-digest'].title,
        lines: [
          ...about(w['round-digest'].text, w['round-digest'].missing(posted, expected)),
          ...updates
            .slice(0, 6)
            .flatMap((one) => said(`• ${one.organisation}: ${one.text}`, { small: true, spacing: 'small', most: 160 })),
        ],
        actions: [opens(context, { title: t.words.round.title, style: 'positive', to: { screen: 'round' } })],
        page: 'round',
      };
    }
    case 'after-meeting': {
      const decisions = documentsOf(await store.list(coalition.coalitionId, 'decision')).filter(
        (one) => one.meetingId === meeting.id,
      );
      return {
        title: w['after-meeting'].title(date),
        lines:
          decisions.length === 0
            ? [words(w['after-meeting'].none, { spacing: 'small' })]
            : [
                ...said(w['after-meeting'].text, { spacing: 'small' }),
                ...decisions.flatMap((one) =>
                  said(`• ${w['after-meeting'].decision(one.title, one.mandates.length, t.date(one.deadline))}`, {
                    small: true,
                    spacing: 'small',
                    most: 260,
                  }),
                ),
              ],
        actions: [opens(context, { title: t.words.help.decisions, style: 'positive', to: { screen: 'decisions' } })],
        page: 'decisions',
      };
    }
    default:
      return undefined;
  }
}
