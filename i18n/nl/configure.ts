/** Where somebody puts the tab beside the posts of a channel. */
export const configure = {
  title: 'Coalitietafel naast de berichten',
  about: 'Iedereen hier krijgt deze tab. Wat je er ziet en mag doen, hangt af van wie je bent.',
  opens: 'Waarmee opent de tab?',
  pages: {
    today: { name: 'Vandaag', about: 'Wat er van jou gevraagd wordt' },
    agenda: { name: 'Agenda', about: 'De volgende vergadering' },
    round: { name: 'Rondje', about: 'Wat er lokaal speelt' },
    decisions: { name: 'Besluiten', about: 'Waar elk besluit staat' },
  },
  later: 'Kies Opslaan. Je kunt dit later veranderen; de andere onderdelen blijven één klik weg.',
  outsideTitle: 'Dit doe je in Teams',
  outside: 'Ga in Teams naar het kanaal, kies + boven de berichten en dan Coalitietafel.',
};
