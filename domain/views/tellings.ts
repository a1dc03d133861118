import { addDays, startOfDay } from '../dates';
import type { CoalitionDocument, Person, TellingDocument, TellingTopic, Unreached } from '../documents';
import { DomainError } from '../error';
import { documentsOf } from '../store/documents-of';
import type { Store } from '../store/store';
import { tellingDaysOf } from '../telling/telling-days';
import { unreachedOf } from '../telling/unreached';
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
  /** Whom it did not reach, and why. */
  readonly failure: Unreached | undefined;
}

/** What was told to whom and what became of it, and on which days things are told; for chair and secretary. */
export interface TellingsView {
  readonly kind: 'tellings';
  /** What did not arrive first, then newest first; of the last weeks. */
  readonly lines: readonly TellingLine[];
  readonly days: ReturnType<typeof tellingDaysOf>;
}

/** What did not arrive, or may not have: that is what one looks for. */
const trouble = ({ failure }: TellingLine) => (failure ? 1 : 0);

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
        failure: failed === undefined ? undefined : unreachedOf({ code: failed, to: telling.to, way: telling.way }),
      };
    })
    .sort(
      (a, b) =>
        trouble(b) - trouble(a) ||
        b.date.localeCompare(a.date) ||
        (a.to?.name ?? '').localeCompare(b.to?.name ?? '', 'nl'),
    );
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
