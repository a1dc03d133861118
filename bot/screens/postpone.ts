import { documentsOf } from '../../domain/store/documents-of';
import { upcomingMeeting } from '../../domain/views/meetings';
import { dateInput, textInput } from '../cards/inputs';
import { judgeForm } from './judge-form';
import { fillingOf, type Screen } from './screen';

/** Keeps an item for later: why, and after which date it comes back. Proposed is the day of the next meeting. */
export const postpone: Screen = (context, params, state) => {
  const { t, store, coalition, today } = context;
  const w = t.words.agenda;
  const filling = fillingOf(context, state);
  return judgeForm(
    context,
    { params, state },
    {
      screen: 'postpone',
      verb: 'postpone-item',
      send: w.postponeSend,
      title: w.postponeTitle,
      async inputs(view) {
        const meetings = await store.list(coalition.coalitionId, 'meeting', { states: ['planned'] });
        const next = upcomingMeeting(documentsOf(meetings), today);
        return [
          ...textInput(filling, { id: 'reason', label: w.reasonLabel, required: true, long: true }),
          ...dateInput(filling, {
            id: 'untilAfter',
            label: `${w.afterLabel} ${t.words.common.optional}`,
            value: later(view.postponedUntilAfter, today) ?? next?.date,
            min: today,
            hint: w.afterHint,
          }),
        ];
      },
    },
  );
};

const later = (date: string | undefined, today: string) => (date && date >= today ? date : undefined);
