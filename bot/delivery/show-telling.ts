import { dateIn } from '../../domain/dates';
import type { Notice, TellingDocument } from '../../domain/documents';
import { stillHolds } from '../../domain/telling/tellings-due';
import { withinHours } from '../../domain/working-days';
import type { Delivering, Job } from './delivering';
import type { Result } from './note-results';
import { tellingFrom } from './remind-notice';
import { showNotice } from './show-notice';

/** Posts what the channel is told, within working hours and only while it is still so: a cancelled meeting calls nobody. */
export async function showTelling(
  services: Delivering,
  job: Job,
  { notice, telling }: { notice: Extract<Notice, { kind: 'show' }>; telling: TellingDocument },
): Promise<Result[]> {
  const { timeZone } = job.coalition;
  const now = services.clock();
  const opens = withinHours(now, timeZone);
  if (opens > now) return [{ id: notice.id, due: opens, unclaim: true }];
  const from = await tellingFrom(services, job);
  if (!telling.about.some((item) => stillHolds(item, from, dateIn(timeZone, now))))
    return [{ id: notice.id, done: now, state: 'dropped' }];
  const results = await showNotice(services, job, notice);
  return results.map((one) => (one.done ? { ...one, state: 'told' } : one));
}
