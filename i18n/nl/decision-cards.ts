/** What only cards say of decisions: the page has other places for it, and loads none of these. */
export const decisionCards = {
  pendingChannel:
    'Of iemand laat is, zie je alleen van je eigen organisatie. Voorzitter en secretaris zien het van iedereen.',
  pendingAbout: (n: number) => (n === 1 ? '1 akkoord staat nog open' : `${n} akkoorden staan nog open`),
  pendingNone: 'Er staat niets open. Alles is beantwoord.',
  pendingNoneMine: 'Van jou staat er niets open.',
  pendingOf: (n: number, of: number) => `${n} van ${of} beantwoord`,
  notAskedYou: 'Jouw organisatie is hier niet om akkoord gevraagd.',
  askedOnly: 'Vraag deze erbij. Alleen deze? Haal dan het vinkje hierboven weg',
  conditionHint: 'Alleen nodig bij Akkoord onder voorwaarden.',
  reasonHint: 'Alleen nodig bij Niet akkoord.',
  bodyDateHint: 'Alleen nodig bij Voorgelegd.',
  onWordHint: 'Bijvoorbeeld: bestuur, per mail',
  onWordLabel: 'Van wie heb je dit gehoord?',
  answerOn: (title: string) => `Meld: ${title}`,
};
