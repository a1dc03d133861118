/** What every form says; fetched with the forms. */
export const forms = {
  restored: 'Dit typte je eerder; het is nog niet verstuurd.',
  unknown: 'We weten niet of dit is aangekomen. Verstuur het gerust opnieuw: het komt er één keer te staan.',
  unknownBefore: 'Wat je eerst verstuurde, is misschien aangekomen. Kijk dat na voordat je dit ook verstuurt.',
  discard: 'Begin opnieuw',
  sending: 'Wordt verstuurd …',
  check: 'Er klopt nog iets niet. Onder het veld staat wat.',
  conflictTitle: 'Intussen is dit aangepast',
  conflict: (by: string, when: string) => `${by} deed dat ${when}. Kies wat het moet worden.`,
  theirs: (by: string) => `Van ${by}`,
  mine: 'Van jou',
  keepMine: 'Gebruik de mijne',
  takeTheirs: 'Laat die staan',
  empty: '(leeg)',
  at: (time: string) => `om ${time}`,
  characters: (n: number, most: number) => `${n} van ${most} tekens`,
};
