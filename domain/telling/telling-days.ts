import type { CoalitionDocument, TellingDay } from '../documents';

/**
 * Days, unless the coalition chose others: before a meeting for agenda items, the opening of the round, the agenda, and who
 * has not posted; after the advice when it was not taken back; before and after the body's own day; before the deadline.
 */
const usual: Readonly<Record<TellingDay, number>> = {
  callItems: 21,
  callRound: 10,
  callAgenda: 7,
  roundReminder: 3,
  takeBack: 7,
  bodySoon: 3,
  bodyMet: 1,
  deadlineSoon: 7,
};

export const tellingDaysOf = ({
  telling,
}: Pick<CoalitionDocument, 'telling'>): Readonly<Record<TellingDay, number>> => ({
  ...usual,
  ...telling,
});
