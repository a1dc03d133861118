import type { AgendaView } from '../../domain/views/agenda';
import { type Element, words } from '../cards/elements';
import type { ScreenContext } from './screen';

/** All minutes together against the length of the meeting: too much, or how much is left. */
export function minutesLine({ t }: ScreenContext, view: Pick<AgendaView, 'total' | 'length' | 'over'>): Element {
  const w = t.words.agenda;
  const left = view.length - view.total;
  const together = w.time(view.total, view.length);
  if (view.over > 0) return words(`▲ ${together}. ${w.over(view.over)}`, { small: true, bold: true, tone: 'warning' });
  return words(left > 0 ? `${together}. ${w.left(left)}` : together, { small: true });
}
