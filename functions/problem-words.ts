import type { Language } from '../i18n/reader';

/** Statuses with which the API refuses. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 500 | 503;

interface ProblemWords {
  /** What kind of refusal it is. */
  readonly titles: Readonly<Record<ProblemStatus, string>>;
  /** What is so and what one can do, for what is refused before the domain is asked. */
  readonly details: Readonly<
    Record<'signIn' | 'forbidden' | 'notFound' | 'unreadable' | 'tooLarge' | 'later' | 'ours', string>
  >;
}

/** The sentences of the API itself; what the domain refuses has its own in i18n (`refusal`, `problem`). */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  nl: {
    titles: {
      400: 'Niet te lezen',
      401: 'Niet aangemeld',
      403: 'Geen recht',
      404: 'Niet gevonden',
      409: 'Kan nu niet',
      413: 'Te groot',
      422: 'Klopt nog niet',
      500: 'Er ging iets mis',
      503: 'Even niet bereikbaar',
    },
    details: {
      signIn: 'Je bent niet (meer) aangemeld. Open de tab opnieuw.',
      forbidden: 'Met deze aanmelding mag dit niet. Open de tab opnieuw vanuit Teams.',
      notFound: 'Dit is er niet.',
      unreadable: 'Wat je stuurde is niet te lezen. Probeer het nog een keer.',
      tooLarge: 'Dit is te groot. Maak het korter.',
      later: 'Coalitietafel is even niet bereikbaar. Probeer het zo nog een keer; wat je typte staat er nog.',
      ours: 'Er ging bij ons iets mis. Probeer het zo nog een keer; wat je typte staat er nog.',
    },
  },
  en: {
    titles: {
      400: 'Cannot be read',
      401: 'Not signed in',
      403: 'Not allowed',
      404: 'Not found',
      409: 'Not possible now',
      413: 'Too large',
      422: 'Not right yet',
      500: 'Something went wrong',
      503: 'Out of reach for a moment',
    },
    details: {
      signIn: 'You are not signed in (any more). Open the tab again.',
      forbidden: 'This sign-in does not allow that. Open the tab again from Teams.',
      notFound: 'There is no such thing.',
      unreadable: 'What you sent cannot be read. Try again.',
      tooLarge: 'This is too large. Make it shorter.',
      later: 'Coalitietafel is out of reach for a moment. Try again soon; what you typed is still there.',
      ours: 'Something went wrong on our side. Try again soon; what you typed is still there.',
    },
  },
};
