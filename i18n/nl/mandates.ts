import type { CostSplit, LandingState, Stance } from '../../domain/documents';
import type { CallReason } from '../../domain/views/call-list';

/** What becomes of a decision with the organisations behind it: said by cards and by the pages of decisions. */
export const mandates = {
  // Advice at the table, apart from the body's answer.
  advise: 'Zo adviseer ik',
  adviseTitle: 'Wat adviseer jij je achterban?',
  adviseFor: 'Noteer een advies namens een organisatie',
  adviceCounts: (counts: { for: number; 'for-if': number; against: number }) =>
    `Advies: ${[
      counts.for > 0 && `ja ${counts.for}`,
      counts['for-if'] > 0 && `ja, als … ${counts['for-if']}`,
      counts.against > 0 && `nee ${counts.against}`,
    ]
      .filter(Boolean)
      .join(' · ')}`,
  adviseAbout: 'Dit is nog niet het antwoord van je achterban. Het telt niet mee voor de uitkomst.',
  stanceLabel: 'Jouw advies',
  stances: {
    for: 'Ik adviseer: ja',
    'for-if': 'Ik adviseer: ja, als …',
    against: 'Ik adviseer: nee',
    'none-yet': 'Ik weet het nog niet',
  } satisfies Record<Stance, string> as Record<Stance, string>,
  advised: {
    for: 'advies: ja',
    'for-if': 'advies: ja, als …',
    against: 'advies: nee',
    'none-yet': 'nog geen advies',
  } satisfies Record<Stance, string> as Record<Stance, string>,
  adviceText: 'Onder welke voorwaarde, of waarom?',
  adviceHint: 'Nodig bij “ja, als …”.',
  adviceSaid: 'Opgeslagen. Iedereen ziet je advies; het antwoord van je achterban meld je later.',
  differs: 'anders dan het advies',

  // The journey of an answer.
  bodyLabel: 'Aan welk orgaan leg je het voor?',
  bodyHint: (usual: string) => `Laat leeg voor: ${usual}.`,
  satisfiedByLabel: 'Wanneer is aan de voorwaarde voldaan?',
  satisfiedByHint: 'Dan weet de voorzitter waar die op moet letten.',
  satisfiedBy: (text: string) => `Voldaan als: ${text}`,
  referenceLabel: 'Nummer van het besluit van je achterban',
  reference: (text: string) => `Besluit ${text}`,
  linkLabel: 'Webadres van dat besluit',
  linkOpen: 'Lees het besluit',
  answerDetails: 'Ander orgaan, nummer of webadres',
  textNow: 'De tekst is nu:',
  textNowAmend: 'Verstuur je dit opnieuw, dan komt jouw tekst daarvoor in de plaats. Neem over wat erin moet blijven.',
  textNowAnswer: 'Klopt jullie antwoord ook hierbij? Meld het dan opnieuw.',
  textNowCosts: 'Kloppen de bedragen nog? Verstuur ze dan opnieuw.',
  becauseLabel: 'Waarom pas je het antwoord nog aan?',
  becauseHint:
    'Het besluit is al afgerond. Is de uitkomst met dit antwoord een andere, dan loopt het weer. Iedereen kan lezen waarom.',
  undone: {
    ratified:
      'Dit was bekrachtigd en loopt weer, want een antwoord is aangepast. Wat over de uitvoering is gemeld, blijft bewaard.',
    lapsed: 'Dit was vervallen en loopt weer, want een antwoord is aangepast.',
  },
  correctable: (date: string) => `Antwoorden kunnen nog worden aangepast tot en met ${date}.`,
  wordLabel: 'Van wie weet je dit, en hoe?',
  wordHint: 'Bijvoorbeeld: het college, per mail van 12 maart',
  earlier: (version: number, answer: string) => `Op versie ${version}: ${answer}`,

  // What the outcome rests on, and what would change it.
  restsOn: (agreed: number, conditions: number, silent: number) =>
    [
      `Rust op ${agreed === 1 ? '1 akkoord' : `${agreed} akkoorden`}`,
      conditions > 0 &&
        (conditions === 1
          ? ', waarvan 1 met een voorwaarde waaraan is voldaan'
          : `, waarvan ${conditions} met een voorwaarde waaraan is voldaan`),
      silent > 0 && ` en ${silent === 1 ? '1 die niets meldde' : `${silent} die niets meldden`}`,
    ]
      .filter(Boolean)
      .join(''),
  lapsedBy: (names: string) => `Niet akkoord: ${names}`,
  others: (n: number) => `nog ${n}`,
  lapsedEmpty: 'Niemand is hier nog om akkoord gevraagd.',
  nOf: (needed: number, of: number) => `nog ${needed} van ${of}`,
  lapsesAfter: (n: number) =>
    n === 1 ? 'bij niet akkoord van één vervalt het' : `bij nog ${n} keer niet akkoord vervalt het`,

  // Conditions.
  conditions: 'Voorwaarden',
  conditionsMet: (n: number, of: number) => `Voorwaarden: aan ${n} van ${of} voldaan`,
  whichCondition: 'Welke voorwaarde?',
  meetTitle: 'Is aan de voorwaarde voldaan?',
  meetAbout: 'Het antwoord telt dan als akkoord. Wie de voorwaarde stelde, hoort het en kan zeggen dat het niet klopt.',
  meetHow: 'Aan voldaan, en zeg hoe',
  meetSend: 'Vink de voorwaarde af',
  conditionBy: (name: string) => `Voorwaarde van ${name}`,
  conditionOpen: 'Nog niet aan voldaan',
  conditionMet: 'Aan voldaan',
  how: (text: string) => `Hoe: ${text}`,
  howLabel: 'Hoe is aan de voorwaarde voldaan?',
  contradict: 'Niet aan voldaan',
  contradictTitle: 'Is aan jullie voorwaarde niet voldaan?',
  contradictAbout: 'De voorwaarde telt dan weer als open, tot de voorzitter er opnieuw naar kijkt.',
  contradictLabel: 'Waarom niet?',
  contradicted: (name: string, reason: string) => `${name} zegt van niet: ${reason}`,
  contradictSaid: 'Gezegd. De voorwaarde staat weer open en de voorzitter hoort het.',

  // Versions.
  amend: 'Pas de tekst aan',
  amendTitle: 'Een nieuwe versie van de tekst',
  amendAbout:
    'Kies hieronder wie je opnieuw vraagt. Wat zij eerder zeiden, telt dan niet meer mee, maar blijft te lezen.',
  amendText: 'De nieuwe tekst',
  amendBecause: 'Wat is er veranderd, en waarom?',
  asksLabel: 'Wie vragen we opnieuw?',
  asks: {
    answered: 'Iedereen die al antwoordde',
    everyone: 'Iedereen die gevraagd is',
    named: 'Alleen de organisaties hieronder',
    nobody: 'Niemand: het verandert niets aan wat zij zeiden',
  },
  asksNamed: 'Welke organisaties?',
  amendDeadline: 'Antwoorddatum',
  amended: 'De nieuwe versie staat in het kanaal.',
  changes: 'Wat er veranderde',
  added: 'erbij',
  removed: 'weg',
  because: (text: string) => `Waarom: ${text}`,
  onlyMoney: 'Alleen de bedragen veranderden.',

  // Money.
  money: 'Wie betaalt wat?',
  costs: 'Verdeel de kosten',
  costsTitle: 'Verdeel de kosten',
  totalLabel: 'Wat kost het samen, in euro’s?',
  splitLabel: 'Hoe verdeel je het?',
  splits: {
    equal: 'In gelijke delen',
    inhabitants: 'Naar het aantal inwoners',
    own: 'Met eigen bedragen',
  } satisfies Record<CostSplit, string> as Record<CostSplit, string>,
  sharesLabel: 'Bedragen',
  sharesHint: 'Eén organisatie per regel. Bijvoorbeeld: Dordrecht: 12.500',
  onlyOwn: 'Alleen nodig bij eigen bedragen.',
  badLine: (line: string) => `Het gaat om deze regel: ${line}`,
  costsSaid: 'De kosten zijn verdeeld. Iedereen ziet wat er van wie wordt gevraagd.',
  costsAsksAgain: 'Wie al antwoordde en nu een ander bedrag krijgt, vragen we opnieuw.',
  asked: 'Gevraagd',
  pledged: 'Toegezegd',
  mandated: 'Akkoord',
  totalIs: (amount: string) => `Het kost samen ${amount}`,
  sum: 'Samen',
  askedShort: (amount: string) => `Er wordt ${amount} minder gevraagd dan het kost.`,
  askedMore: (amount: string) => `Er wordt ${amount} meer gevraagd dan het kost.`,
  mandatedShort: (amount: string) => `Waar akkoord op is, is ${amount} minder dan daarvoor gevraagd werd.`,
  mandatedMore: (amount: string) => `Waar akkoord op is, is ${amount} meer dan daarvoor gevraagd werd.`,
  uncertain: (amount: string) => `${amount} hangt af van organisaties die nog niet akkoord zijn.`,
  amountLabel: 'Met welk bedrag doen jullie mee, in euro’s?',
  amountHint: (asked: string) => `Gevraagd: ${asked}. Laat leeg als dat klopt.`,
  pledgeLabel: 'Welk bedrag verwacht je dat jullie bijdragen, in euro’s?',
  moneyDetails: 'Uit welk geld, en met wie?',
  meansLabel: 'Uit welk geld?',
  meansHint: 'Bijvoorbeeld: GALA, SPUK, IZA of eigen geld',
  meansIs: (means: string) => `uit ${means}`,
  dependsLabel: 'Alleen als deze organisaties ook meedoen',
  dependsOn: (names: string) => `als ook ${names} meedoet`,

  // Who is asked.
  askAlso: 'Vraag nog een organisatie',
  askAlsoTitle: 'Wie vraag je ook om akkoord?',
  typeNames: 'Typ de namen, met een komma ertussen.',
  everyoneAsked: 'Alle organisaties zijn al gevraagd.',
  askAlsoSaid: 'Gevraagd. De uitkomst wacht nu ook op hen.',
  askOthers: 'Of kies op soort of gemeente',
  askKinds: 'Vraag alle organisaties van deze soort aan tafel',
  touches: 'Of: welke gemeenten raakt het?',
  touchesHint: 'We vragen dan wie aan tafel in die gemeenten werkt.',
  worksIn: 'In welke gemeenten werkt deze organisatie?',
  worksInHint: 'Niets gekozen: in de hele regio.',
  inhabitants: 'Aantal inwoners',
  inhabitantsHint: 'Daarmee kun je kosten verdelen.',

  // After the outcome.
  reopen: 'Heropen voor correcties',
  reopenTitle: 'Antwoorden laten aanpassen na de uitkomst',
  reopenAbout: 'De uitkomst verandert alleen als een antwoord verandert.',
  reopenBecause: 'Waarom?',
  reopenUntil: 'Tot en met welke dag?',
  reopened: 'Antwoorden kunnen nu worden aangepast. Wie dat doet, zegt waarom.',
  more: 'Meer over dit besluit',

  // Landing locally.
  landing: 'Hoe staat het er lokaal voor?',
  landingReport: 'Meld hoe het er bij jullie voorstaat',
  landingFor: 'Meld namens een organisatie hoe het er voorstaat',
  landingStates: {
    'not-started': 'Nog niet begonnen',
    'in-progress': 'Bezig',
    'in-place': 'Geregeld',
    'not-here': 'Niet hier',
  } satisfies Record<LandingState, string> as Record<LandingState, string>,
  landingNote: 'Hoe doen jullie het?',
  landingNoteHint: 'Bij “Niet hier”: waarom niet? Dat is nodig.',
  landingSaid: 'Opgeslagen. Iedereen ziet hoe het er bij jullie voorstaat.',
  landedOf: (n: number, of: number) => `bij ${n} van ${of} organisaties geregeld`,
  landingPlan: 'Wie voert het uit, en wanneer kijken we terug?',
  concerns: 'Wie voert het uit?',
  concernsHint: 'Niets gekozen: iedereen die om akkoord is gevraagd.',
  reviewLabel: 'Wanneer komt het terug op de agenda?',
  reviewOn: (date: string) => `Komt terug op de agenda op ${date}`,
  landingPlanned: 'Opgeslagen.',

  // The chair's call list.
  calls: 'Wie kun je het beste bellen?',
  callsShort: 'Bellijst',
  callsAbout: 'Bovenaan staat waar een telefoontje het meest helpt.',
  callsNone: 'Er is nu niemand om te bellen.',
  callReasons: {
    'deadline-past': 'de antwoorddatum is voorbij',
    'body-met': 'de achterban vergaderde, maar er kwam nog geen antwoord',
    'no-answer': 'al een tijd niets gehoord',
    decides: 'met dit ene antwoord is het bekrachtigd',
    'deadline-near': 'de antwoorddatum is dichtbij',
    'not-taken-back': 'nog niet voorgelegd',
  } satisfies Record<CallReason, string> as Record<CallReason, string>,
  callSilence: 'wie dan niets meldt, is akkoord',
  callsOpen: 'Bekijk de bellijst',
  called: 'Gebeld',
  calledFor: (name: string) => `Noteer dat je ${name} belde`,
  calledNote: 'Wat werd er gezegd?',
  callNote: 'Met notitie',
  calledSaid: 'Genoteerd. Ze gaan een paar dagen naar onderen op de lijst.',
  calledOn: (date: string) => `gebeld op ${date}`,
  lastWord: (name: string, date: string) => `laatste woord: ${name}, ${date}`,
  deputyUntil: (name: string, date: string, absent: string) =>
    `${name} (vervangt ${absent ? `${absent} ` : ''}tot en met ${date})`,

  // Leaving and joining.
  leave: 'Laat niet meer meedoen',
  leaveAbout:
    'Wat er van deze organisatie gevraagd is, vervalt bij besluiten die nog lopen. Haar geschiedenis blijft staan.',
  leaveSure: 'Ja, laat niet meer meedoen',
  left: 'Deze organisatie doet niet meer mee. Besluiten die lopen zijn bijgewerkt.',
  leftOn: (date: string) => `Doet niet meer mee sinds ${date}`,
  formerly: 'Deden eerder mee',
  rejoin: 'Doet weer mee',
  rejoined: 'Deze organisatie doet weer mee. Besluiten die al liepen, vragen haar niets.',

  // History, as one reads it back.
  what: {
    'give-advice': (advice: string) => `zei: ${advice}`,
    'contradict-condition': 'zei dat aan de voorwaarde niet is voldaan',
    'amend-decision': (version: string) => `paste de tekst aan (versie ${version})`,
    'split-costs': 'verdeelde de kosten',
    'ask-also': 'vroeg deze organisatie ook',
    'release-mandate': 'Niet meer gevraagd, want deze organisatie doet niet meer mee',
    'reopen-decision': (date: string) => `liet antwoorden aanpassen tot en met ${date}`,
    'decision-open-again': 'Loopt weer',
    'plan-landing': 'sprak af wie het uitvoert en wanneer het terugkomt',
    'report-landing': (state: string) => `meldde over de uitvoering: ${state}`,
    'review-decision': 'Teruggekomen op de agenda',
    'note-call': 'belde',
  },
};
