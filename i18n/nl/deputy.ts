/** Who stands in for whom: said by cards, and by the tab where it speaks of deputies. */
export const deputy = {
  title: 'Regel een vervanger',
  short: 'Vervanger',
  about: 'De vervanger spreekt in die tijd namens de organisatie, en leest dat in het kanaal.',
  person: 'Wie vervangt?',
  personHint: 'Staat iemand er niet bij? Vraag die persoon om één keer iets in het kanaal te zetten.',
  organisations: 'Voor welke organisaties?',
  from: 'Vanaf',
  until: 'Tot en met',
  named: 'Geregeld. De vervanger leest het in het kanaal.',
  whoMay:
    'Een deelnemer regelt een vervanger voor de eigen organisatie. De voorzitter en de secretaris doen het voor iedereen.',

  listTitle: 'Wie vervangt wie?',
  none: 'Er zijn nu geen vervangers.',
  who: (name: string, absent: string) => (absent ? `${name} vervangt ${absent}` : `Vervanger: ${name}`),
  period: (from: string, until: string) => `van ${from} tot en met ${until}`,

  end: 'Stop',
  endOf: (name: string) => `Stop de vervanging door ${name}`,
  endSure: 'Stoppen? Vanaf vandaag spreekt deze vervanger niet meer namens de organisatie.',
  endSureSpeaks: 'Stoppen? Deze vervanger blijft namens de organisatie spreken, want er is nog een afspraak.',
  endYes: 'Ja, stop',
  endNo: 'Nee, laat staan',
  ended: 'Gestopt. De vervanger spreekt niet meer namens de organisatie.',
  endedSpeaks: 'Gestopt. De vervanger spreekt nog wel namens de organisatie, want er is nog een afspraak.',
};
