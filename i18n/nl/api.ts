/** What the API itself refuses, before the domain is asked: titles by HTTP status, and what is so and what one can do. */
export const api = {
  titles: {
    400: 'Niet te lezen',
    401: 'Niet aangemeld',
    403: 'Geen recht',
    404: 'Niet gevonden',
    409: 'Kan nu niet',
    413: 'Te groot',
    422: 'Klopt nog niet',
    429: 'Even langzamer',
    500: 'Er ging iets mis',
    503: 'Even niet bereikbaar',
  },
  details: {
    signIn: 'Je bent niet (meer) aangemeld. Open de tab opnieuw.',
    forbidden: 'Met deze aanmelding mag dit niet. Open de tab opnieuw vanuit Teams.',
    notFound: 'Dit is er niet.',
    unreadable: 'Wat je stuurde is niet te lezen. Probeer het nog een keer.',
    tooLarge: 'Dit is te groot. Maak het korter.',
    slower: 'Er kwam te veel tegelijk van jou. Wacht even en probeer het nog een keer; wat je typte staat er nog.',
    later: 'Coalitietafel is even niet bereikbaar. Probeer het zo nog een keer; wat je typte staat er nog.',
    ours: 'Er ging bij ons iets mis. Probeer het zo nog een keer; wat je typte staat er nog.',
  },
};
