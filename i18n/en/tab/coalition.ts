import type { Words } from '../../words';

/** What only the tab's page says; what cards say as well stands beside this folder. */
export const coalition: Words['tab']['coalition'] = {
  you: 'You',
  chooseChair: 'Choose a chair',
  says: (name, organisations) => `${name} says they represent ${organisations}.`,
  typedName: (name) => `This name was typed: “${name}”.`,
  noneTitle: 'There are no organisations yet',
  noneText: 'The secretary pastes a list, or you name yours with what you share.',
  search: 'Search by organisation or name',
  shown: (organisations, people) =>
    `${organisations === 1 ? '1 organisation' : `${organisations} organisations`} and ${people === 1 ? '1 person' : `${people} people`}`,
  nothingFound: 'Nothing found',
  nothingFoundText: (typed) => `No organisation and no person fits “${typed}”.`,
  clear: 'Clear the search',
  meets: (date, relative) => `meets on ${date} (${relative})`,
  met: (date) => `met on ${date}`,
  delegates: (n) => (n === 1 ? 'Delegate' : 'Delegates'),
  body: 'Backing body',
  notInRound: 'not in the round',
  people: 'People',
  guest: 'guest',
  unknown: 'not known yet',
  waits: 'waits to be confirmed',
  reminders: 'Reminders',
  organisationsAdded: 'Added. People in the channel can now say whom they represent.',
  organisationSaved: 'Saved. Everybody sees it like this.',
  settingsSaved: 'Saved. Everybody sees it like this.',
};
