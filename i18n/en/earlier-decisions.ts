import type { nl } from '../nl';

/** What is only said where a list of decisions goes further back; fetched once there is more. */
export const earlierDecisions: (typeof nl)['earlierDecisions'] = {
  show: 'Show earlier decisions',
  came: (n) => (n === 1 ? '1 earlier decision was added.' : `${n} earlier decisions were added.`),
  failed: 'The earlier decisions could not be fetched. Try again in a moment.',
};
