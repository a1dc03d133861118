import type { AgendaView } from './agenda';
import type { AgendaItemView } from './agenda-item';
import type { PastAgendaView } from './agenda-past';
import type { CoalitionView } from './coalition';
import type { DecisionView } from './decision';
import type { DecisionsView } from './decisions';
import type { MatrixView } from './matrix';
import type { MeView } from './me';
import type { PendingView } from './pending';
import type { RoundView } from './round';
import type { SearchView } from './search';
import type { TellingsView } from './tellings';
import type { TodayView } from './today';

/** What `GET /api/coalitions/{id}/views/{view}` answers, by `{view}`. The server and the page both read this. */
export interface Views {
  today: TodayView;
  /** The next agenda, or that of a meeting that was held. */
  agenda: AgendaView | PastAgendaView;
  item: AgendaItemView;
  round: RoundView;
  decisions: DecisionsView;
  matrix: MatrixView;
  decision: DecisionView;
  pending: PendingView;
  coalition: CoalitionView;
  me: MeView;
  search: SearchView;
  tellings: TellingsView;
}
export type ViewName = keyof Views;

type Nothing = Record<never, never>;

/** What the address of a view may ask, by `{view}`. */
export interface ViewQueries {
  /** UTC instant since which the chair wants to know what changed; at most sixty days ago. */
  today: { since?: string | undefined };
  /** Id of a meeting; the next agenda without. */
  agenda: { meeting?: string | undefined };
  item: { id: string };
  /** Id of a meeting that was held: the round before it. The running round without. */
  round: { meeting?: string | undefined };
  /** The `next` of the page before; what is open and the newest that closed without. */
  decisions: { before?: string | undefined };
  matrix: { show?: 'open' | 'all' | undefined };
  decision: { id: string };
  pending: Nothing;
  coalition: Nothing;
  me: Nothing;
  tellings: Nothing;
  /** Words that all occur; the newest without. */
  search: { q?: string | undefined };
}
