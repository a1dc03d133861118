import { z } from 'zod';
import { DomainError } from '../domain/error';
import { choice, instantInput, line, optional, parseInput } from '../domain/input';
import type { ClosedPosition, Store } from '../domain/store/store';
import type { ViewName, ViewQueries, Views } from '../domain/views';
import { loadAgenda } from '../domain/views/agenda';
import { loadAgendaItem } from '../domain/views/agenda-item';
import { loadPastAgenda } from '../domain/views/agenda-past';
import { cursorInput } from '../domain/views/closed-cursor';
import { loadCoalition } from '../domain/views/coalition';
import { loadDecision } from '../domain/views/decision';
import { loadDecisions } from '../domain/views/decisions';
import { loadMatrix } from '../domain/views/matrix';
import { meView } from '../domain/views/me';
import { loadPending } from '../domain/views/pending';
import { loadRound } from '../domain/views/round';
import { loadSearch } from '../domain/views/search';
import { loadTellings } from '../domain/views/tellings';
import { loadToday } from '../domain/views/today';
import type { Viewer } from '../domain/views/viewer';
import type { Language } from '../i18n/reader';
import type { Admitted } from './admit';

interface Asked extends Admitted {
  readonly store: Store;
  readonly viewer: Viewer;
  /** What the address asked, as text; parsed by the view that takes it. */
  readonly query: Readonly<Record<string, string>>;
  readonly language: Language | undefined;
}

const id = () => line(300);
type Query<N extends ViewName> = z.ZodType<ViewQueries[N]>;
const todayQuery: Query<'today'> = z.object({ since: optional(instantInput()) });
const agendaQuery: Query<'agenda'> = z.object({ meeting: optional(id()) });
const roundQuery: Query<'round'> = z.object({ meeting: optional(id()) });
const decisionsQuery: z.ZodType<{ before?: ClosedPosition | undefined }, ViewQueries['decisions']> = z.object({
  before: optional(cursorInput()),
});
const matrixQuery: Query<'matrix'> = z.object({ show: optional(choice(['open', 'all'])) });
const decisionQuery: Query<'decision'> = z.object({ id: id() });
const itemQuery: Query<'item'> = z.object({ id: id() });
const searchQuery: Query<'search'> = z.object({ q: optional(line(200)) });

/** Everything the tab can look at, by the `{view}` of its address; each shows what this viewer may see and no more. */
export const viewTable: { readonly [N in ViewName]: (asked: Asked) => Promise<Views[N]> } = {
  today: (asked) => loadToday(asked.store, { ...about(asked), ...parseInput(todayQuery, asked.query) }, asked.viewer),
  agenda: (asked) => {
    const { meeting } = parseInput(agendaQuery, asked.query);
    return meeting ? agendaOf(asked, meeting) : nextAgenda(asked);
  },
  item: (asked) =>
    loadAgendaItem(asked.store, { ...about(asked), ...parseInput(itemQuery, asked.query) }, asked.viewer),
  round: (asked) => loadRound(asked.store, { ...about(asked), ...parseInput(roundQuery, asked.query) }, asked.viewer),
  decisions: (asked) =>
    loadDecisions(asked.store, { ...about(asked), ...parseInput(decisionsQuery, asked.query) }, asked.viewer),
  matrix: (asked) =>
    loadMatrix(asked.store, { ...about(asked), ...parseInput(matrixQuery, asked.query) }, asked.viewer),
  decision: (asked) =>
    loadDecision(asked.store, { ...about(asked), ...parseInput(decisionQuery, asked.query) }, asked.viewer),
  pending: (asked) => loadPending(asked.store, asked, asked.viewer),
  coalition: (asked) => loadCoalition(asked.store, asked, asked.viewer),
  tellings: (asked) => loadTellings(asked.store, asked, asked.viewer),
  me: async (asked) => meView(asked, asked.viewer),
  search: async ({ store, coalition, query }) => {
    const { q = '' } = parseInput(searchQuery, query);
    return { kind: 'search', hits: await loadSearch(store, coalition, q) };
  },
};

const about = ({ coalition, today }: Asked) => ({ coalition, today });

/** The agenda of one meeting: as it was when it was held, else the next agenda. */
async function agendaOf(asked: Asked, meetingId: string): Promise<Views['agenda']> {
  const { store, coalition } = asked;
  const found = await store.get({ coalitionId: coalition.coalitionId, id: meetingId });
  const meeting = found?.document.kind === 'meeting' ? found.document : undefined;
  if (!meeting || meeting.state === 'cancelled') throw new DomainError('not-found', { id: meetingId });
  return meeting.state === 'planned' ? nextAgenda(asked) : loadPastAgenda(store, { coalition, meeting });
}

/** With how many decisions wait for answers, which the table goes through. */
async function nextAgenda({ store, coalition, today, viewer }: Asked): Promise<Views['agenda']> {
  const open = await store.list(coalition.coalitionId, 'decision', { states: ['open'] });
  return loadAgenda(store, { coalition, today, decisionsPending: open.length }, viewer);
}
