import type { TodayView } from '../../../domain/views/today';
import { Calls } from './calls';
import { Changes } from './changes';

/** What the chair tracks: whom to call about what, in the order in which it helps, and what changed. */
export default function ForChair({ view }: { readonly view: NonNullable<TodayView['chair']> }) {
  return (
    <>
      <Calls view={view} />
      <Changes changes={view.changes} since={view.changesSince} />
    </>
  );
}
