import { usePage } from '../page-context';
import { sayDay } from '../say-time';

/** Above the first message of a day. */
export function DayDivider({ at }: { readonly at: string }) {
  const { now, locale, words } = usePage();
  return (
    <div className="day-divider">
      <span>{sayDay(at, now, locale, words)}</span>
    </div>
  );
}

/** Above the first message that is new to this person. */
export function NewDivider() {
  const { words } = usePage();
  return (
    <div className="new-divider" data-new>
      <span>{words.newHere}</span>
    </div>
  );
}

export const sameDay = (a: string | undefined, b: string) =>
  a !== undefined && new Date(a).toDateString() === new Date(b).toDateString();
