import type { Words } from '../words';

export const api: Words['api'] = {
  titles: {
    400: 'Cannot be read',
    401: 'Not signed in',
    403: 'Not allowed',
    404: 'Not found',
    409: 'Not possible now',
    413: 'Too large',
    422: 'Not right yet',
    429: 'A little slower',
    500: 'Something went wrong',
    503: 'Out of reach for a moment',
  },
  details: {
    signIn: 'You are not signed in (any more). Open the tab again.',
    forbidden: 'This sign-in does not allow that. Open the tab again from Teams.',
    notFound: 'There is no such thing.',
    unreadable: 'What you sent cannot be read. Try again.',
    tooLarge: 'This is too large. Make it shorter.',
    slower: 'Too much came from you at once. Wait a moment and try again; what you typed is still there.',
    later: 'Coalitietafel is out of reach for a moment. Try again soon; what you typed is still there.',
    ours: 'Something went wrong on our side. Try again soon; what you typed is still there.',
  },
};
