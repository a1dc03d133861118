import { isMessage } from '../../domain/documents';
import { isLasting, type Reach, unreachedOf, withReach } from '../../domain/telling/unreached';
import type { Job } from './delivering';
import type { Result } from './note-results';

/** What a delivery says of whom the bot reaches, as far as the coalition does not know it yet. */
export const reachOf = (job: Job, result: Result): Reach[] =>
  said(job, result).filter((reach) => withReach(job.coalition, reach) !== job.coalition);

function said({ notice, document }: Job, { failed, way }: Result): Reach[] {
  if (!isMessage(notice)) return [];
  const to = document.kind === 'telling' && notice.kind === 'tell' ? notice.to : undefined;
  if (failed) {
    const unreached = unreachedOf({ code: failed, to, way });
    // A card of which it is not known whether it stands there is named by its title.
    return document.kind === 'telling' || isLasting(unreached.why) ? [unreached] : [];
  }
  return [...(way === 'channel' ? [{}] : []), ...(way && to ? [{ to }] : [])];
}
