import { addDays, startOfDay } from '../dates';
import type { CoalitionDocument, Person, TellingDocument, TellingTopic } from '../documents';
import { DomainError } from '../error';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { tellingDaysOf } from '../telling/telling-days';
import type { Viewer } from './viewer';

/** What became of one telling. */
export interface TellingLine {
  readonly id: string;
  /** Plain date. */
  readonly date: string;
  /** Absent for the channel. */
  readonly to: Person | undefined;
  readonly topics: readonly TellingTopic[];
  readonly state: TellingDocument['state'] | 'failed' | 'unsure';
  /** Code of what Teams said, for what failed. */
  readonly failure: string | undefined;
}

/** What was told to whom and what became of it, and on which days things are told; for chair and secretary. */
export interface TellingsView {
  readonly kind: 'tellings';
  /** Newest first, of the last weeks. */
  readonly lines: readonly TellingLine[];
  readonly days: ReturnType<typeof tellingDaysOf>;
}

/** So far back, days; and so many. */
const shownDays = 42;
const most = 200;

export function tellingsView(from: {
  coalition: CoalitionDocument;
  tellings: readonly TellingDocument[];
}): TellingsView {
  const lines = from.tellings
    .map((telling): TellingLine => {
      const failed = telling.notices.find((notice) => notice.failed)?.failed;
      return {
        id: telling.id,
        date: telling.date,
        to: telling.to,
        topics: [...new Set(telling.about.map((item) => item.topic))],
        state: failed === 'unsure' ? 'unsure' : failed ? 'failed' : telling.state,
        failure: failed,
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || (a.to?.name ?? '').localeCompare(b.to?.name ?? '', 'nl'));
  return { kind: 'tellings', lines: lines.slice(0, most), days: tellingDaysOf(from.coalition) };
}

/**
 * Reads what was told lately.
 * @throws DomainError `only-secretary-or-chair`: who was reminded is nobody else's to know
 */
export async function loadTellings(
  store: Store,
  from: { coalition: CoalitionDocument; today: string },
  viewer: Viewer,
): Promise<TellingsView> {
  const { coalition, today } = from;
  if (!viewer.leads)
    throw new DomainError('only-secretary-or-chair', {
      secretary: coalition.secretary?.name,
      chair: coalition.chair?.name,
    });
  const since = startOfDay(addDays(today, -shownDays), coalition.timeZone);
  const tellings = documentsOf(await store.list(coalition.coalitionId, 'telling', { since }));
  return tellingsView({ coalition, tellings });
}
