import type { nl } from '../nl';

export const forms: (typeof nl)['forms'] = {
  restored: 'You typed this earlier; it has not been sent yet.',
  unknown: 'We do not know whether this has arrived. Feel free to send it again: it will be there once.',
  unknownBefore: 'What you sent first may have arrived. Check that before you send this as well.',
  discard: 'Start over',
  sending: 'Sending …',
  check: 'Something is not right yet. Under the field you read what.',
  conflictTitle: 'This was changed in the meantime',
  conflict: (by, when) => `${by} did that ${when}. Choose what it should become.`,
  theirs: (by) => `From ${by}`,
  mine: 'Yours',
  keepMine: 'Use mine',
  takeTheirs: 'Leave theirs',
  empty: '(empty)',
  nowThere: (value) => `It now says: ${value}`,
  ownOrganisation: 'Your own organisation',
  fromToday: 'Choose a day from today on.',
  none: 'None',
  at: (time) => `at ${time}`,
  wholeNumber: (min, max) => `Type a whole number from ${min} to ${max}.`,
  characters: (n, most) => `${n} of ${most} characters`,
};
