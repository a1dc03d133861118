import type { DecisionRule, LandingState, ReportedState, Stance } from '../../../domain/documents';

/** What one organisation's backing body answered. */
export interface AnswerText {
  readonly of: string;
  /** Key of the person who reported it; the organisation's delegate when absent. */
  readonly by?: string;
  readonly state: ReportedState;
  /** Days after the meeting on which it was reported; or workdays before today. */
  readonly after?: number;
  readonly ago?: number;
  /** Day on which the body meets, in days from today (its council day); past ones below zero. */
  readonly bodyIn?: number;
  readonly condition?: string;
  /** The chair marked the condition met, so many workdays before today or days after the meeting. */
  readonly met?: { readonly after?: number; readonly ago?: number };
  readonly reason?: string;
  readonly onWordOf?: string;
}

export interface DecisionText {
  /** Becomes its id: `decision:<key>`. */
  readonly key: string;
  /** Which of the meetings advised it, 0 the oldest. */
  readonly meeting: number;
  /** Key of the agenda item it came from. */
  readonly item: string;
  readonly title: string;
  readonly text: string;
  readonly rule: DecisionRule;
  readonly money?: true;
  /** Names; everyone at the table when absent. */
  readonly asked?: readonly string[];
  /** Last day: days after the meeting, or days from today. */
  readonly deadline: { readonly after?: number; readonly in?: number };
  /** The day it was before the secretary gave more time, days after the meeting. */
  readonly first?: { readonly after: number };
  /** Reported one by one. */
  readonly answers: readonly AnswerText[];
  /** What those who are not named above do: councils report the date first and agree after it, others agree; or nobody says anything. */
  readonly others: 'agree' | 'silent';
  /** What delegates said at the table to advise, so many days after the meeting. */
  readonly advice?: readonly { readonly of: string; readonly stance: Stance; readonly text?: string }[];
  /** Euros a year, and by what the municipalities share them. */
  readonly costs?: { readonly total: string; readonly split: 'equal' | 'inhabitants' };
  /** A later version of the text, asked again of those named. */
  readonly amended?: {
    readonly after: number;
    readonly text: string;
    readonly because: string;
    readonly organisations: readonly string[];
  };
  /** Why what it proposed for the agenda by itself was not put on it, workdays ago or days after the meeting. */
  readonly talkedOver?: { readonly after?: number; readonly ago?: number; readonly reason: string };
  /** How it stands locally, reported so many workdays ago. */
  readonly landed?: readonly {
    readonly of: string;
    readonly state: LandingState;
    readonly note?: string;
    readonly ago: number;
  }[];
  /** Days from today on which it comes back on the agenda. */
  readonly review?: { readonly in: number };
  /** The chair called somebody about it. */
  readonly called?: readonly { readonly of: string; readonly ago: number; readonly note: string }[];
}

export const decisions: readonly DecisionText[] = [
  {
    key: 'gespreksmethodiek',
    meeting: 0,
    item: 'gespreksmethodiek',
    title: 'Eén gespreksmethodiek in de hele regio',
    text: 'Alle partners gebruiken dezelfde vragen om in het eerste gesprek te horen wat aanstaande ouders nodig hebben. De VSV’s scholen hun leden; gemeenten zorgen dat het wijkteam de methodiek kent. Na een jaar kijken we of het werkt.',
    rule: 'unanimous',
    deadline: { after: 77 },
    answers: [
      {
        of: 'Huisartsenkoepel Drechtsteden',
        by: 'secretary',
        state: 'agreed',
        after: 48,
        onWordOf: 'bestuur van de koepel, per mail aan de secretaris',
      },
      { of: 'Oudervertegenwoordiging', by: 'secretary', state: 'agreed', after: 20, onWordOf: 'ouderpanel' },
    ],
    others: 'agree',
    review: { in: 68 },
    landed: [
      { of: 'Gemeente Dordrecht', state: 'in-place', note: 'Alle wijkteams werken ermee sinds vorig jaar.', ago: 120 },
      { of: 'Gemeente Zwijndrecht', state: 'in-place', note: 'Samen met Dordrecht geschoold.', ago: 110 },
      { of: 'Gemeente Papendrecht', state: 'in-place', ago: 90 },
      {
        of: 'Gemeente Sliedrecht',
        state: 'in-progress',
        note: 'Het wijkteam volgt de scholing in twee groepen.',
        ago: 60,
      },
      { of: 'Gemeente Hoeksche Waard', state: 'in-progress', note: 'Begonnen in drie van de vijf kernen.', ago: 45 },
      {
        of: 'Gemeente Alblasserdam',
        state: 'not-here',
        note: 'Wij gebruiken al een andere methode, die op dezelfde vragen uitkomt.',
        ago: 80,
      },
      { of: 'VSV Drechtsteden', state: 'in-place', note: 'Alle praktijken zijn geschoold.', ago: 150 },
      { of: 'VSV Gorinchem', state: 'in-progress', ago: 50 },
      { of: 'JGZ Zuid-Holland Zuid', state: 'in-place', note: 'Staat in het digitale dossier.', ago: 140 },
    ],
  },
  {
    key: 'regiocoordinatie',
    meeting: 1,
    item: 'regiocoordinatie',
    title: 'Regiocoördinatie voor drie jaar',
    text: 'De gemeenten en de GGD betalen samen een netwerkregisseur voor 24 uur per week en een secretaris voor 8 uur, drie jaar lang. Kosten: € 96.000 per jaar. Elke gemeente betaalt een bedrag per geboren kind. De regisseur doet elk jaar verslag.',
    rule: 'unanimous',
    money: true,
    asked: [
      'Alblasserdam',
      'Dordrecht',
      'Gorinchem',
      'Hardinxveld-Giessendam',
      'Hendrik-Ido-Ambacht',
      'Hoeksche Waard',
      'Molenlanden',
      'Papendrecht',
      'Sliedrecht',
      'Zwijndrecht',
      'GGD',
    ],
    deadline: { after: 84 },
    answers: [
      {
        of: 'Gemeente Hoeksche Waard',
        state: 'conditional',
        after: 55,
        condition: 'Er komt elk jaar een kort verslag dat naar de raad kan.',
        met: { after: 64 },
      },
    ],
    others: 'agree',
  },
  {
    key: 'verwijskaart',
    meeting: 2,
    item: 'verwijskaart',
    title: 'Eén regionale verwijskaart, bijgehouden door de JGZ',
    text: 'De tien lokale lijsten vervallen. De JGZ houdt één verwijskaart bij en vraagt elk kwartaal om wijzigingen. Wie geen bezwaar heeft, hoeft niets te doen.',
    rule: 'no-objection',
    deadline: { after: 42 },
    answers: [
      { of: 'Gemeente Papendrecht', state: 'agreed', after: 12 },
      { of: 'VSV Drechtsteden', state: 'agreed', after: 15 },
      { of: 'VSV Gorinchem', state: 'agreed', after: 15 },
      { of: 'Gemeente Zwijndrecht', state: 'agreed', after: 20 },
    ],
    others: 'silent',
  },
  {
    key: 'training',
    meeting: 3,
    item: 'gezamenlijke-training',
    title: 'Gezamenlijke training stress-sensitief werken',
    text: 'We kopen samen vier groepen in van zestien deelnemers. Elke groep is gemengd: wijkteam, kraamzorg, verloskunde, JGZ. De GGD regelt de inschrijving. Een organisatie die niet meedoet, kan later nog instappen.',
    rule: 'majority',
    deadline: { after: 70 },
    answers: [
      {
        of: 'Gemeente Molenlanden',
        state: 'declined',
        after: 19,
        reason: 'Onze medewerkers volgden deze training vorig jaar al. Wij doen graag mee met de herhaling.',
      },
    ],
    others: 'agree',
    talkedOver: { after: 33, reason: 'Molenlanden stapt in bij de herhaling. Dat is met hen afgesproken.' },
  },
  {
    key: 'ouder-app',
    meeting: 4,
    item: 'ouder-app',
    title: 'Eén app voor aanstaande ouders',
    text: 'We kopen samen een app met informatie voor aanstaande ouders, voor twee jaar. De GGD beheert de inhoud, elke gemeente vult een eigen bladzijde.',
    rule: 'unanimous',
    deadline: { after: 70 },
    answers: [
      { of: 'Gemeente Hendrik-Ido-Ambacht', state: 'agreed', after: 19 },
      { of: 'Gemeente Dordrecht', state: 'agreed', after: 22 },
      { of: 'JGZ Zuid-Holland Zuid', state: 'agreed', after: 24 },
      {
        of: 'Oudervertegenwoordiging',
        by: 'secretary',
        state: 'declined',
        after: 30,
        reason:
          'Het panel heeft drie apps geprobeerd. Ouders willen geen extra app, maar dezelfde uitleg van iedereen die ze spreken.',
        onWordOf: 'ouderpanel',
      },
    ],
    others: 'silent',
    talkedOver: { after: 47, reason: 'Het panel is duidelijk. We gaan samen werken aan dezelfde uitleg van iedereen.' },
  },
  {
    key: 'vaste-cijfers',
    meeting: 5,
    item: 'vaste-cijfers',
    title: 'Elk jaar acht vaste cijfers per gemeente',
    text: 'De GGD maakt elk jaar een overzicht met acht vaste cijfers per gemeente en voor de regio. VSV’s, JGZ en verzekeraar leveren aan. Groepen kleiner dan tien worden niet getoond.',
    rule: 'unanimous',
    deadline: { after: 77 },
    answers: [
      {
        of: 'VGZ',
        state: 'conditional',
        after: 25,
        condition: 'Cijfers over declaraties alleen voor de hele regio, niet per gemeente.',
      },
      // The text was changed for it, and then VGZ agreed.
      { of: 'VGZ', state: 'agreed', after: 39 },
      {
        of: 'Huisartsenkoepel Drechtsteden',
        by: 'secretary',
        state: 'agreed',
        after: 60,
        onWordOf: 'bestuur van de koepel',
      },
    ],
    others: 'agree',
    amended: {
      after: 32,
      text: 'De GGD maakt elk jaar een overzicht met acht vaste cijfers per gemeente en voor de regio. VSV’s, JGZ en verzekeraar leveren aan. Cijfers over declaraties staan er alleen voor de hele regio in. Groepen kleiner dan tien worden niet getoond.',
      because: 'Op verzoek van VGZ: cijfers over declaraties niet per gemeente.',
      organisations: ['VGZ'],
    },
    landed: [
      {
        of: 'GGD Zuid-Holland Zuid',
        state: 'in-place',
        note: 'Het eerste overzicht is in het kanaal gedeeld.',
        ago: 40,
      },
      { of: 'Gemeente Gorinchem', state: 'in-progress', note: 'De cijfers gaan dit jaar mee naar de raad.', ago: 30 },
    ],
  },
  {
    key: 'nnz-regio',
    meeting: 6,
    item: 'nnz-regio',
    title: 'Nu Niet Zwanger in alle tien gemeenten',
    text: 'Alle gemeenten bieden Nu Niet Zwanger aan, met één coördinator bij de GGD. Gemeenten die al meedoen, houden hun eigen aandachtsfunctionarissen. De huisartsen en VSV’s wijzen hun leden op de scholing.',
    rule: 'majority',
    deadline: { after: 84 },
    answers: [
      {
        of: 'Gemeente Hardinxveld-Giessendam',
        state: 'declined',
        after: 20,
        reason:
          'Het college wil eerst de kosten voor de komende twee jaar zien. Over een halfjaar bekijken wij het opnieuw.',
      },
      {
        of: 'Gemeente Alblasserdam',
        state: 'conditional',
        after: 22,
        condition: 'De scholing is ook open voor vrijwilligers van de maatjesprojecten.',
        met: { after: 26 },
      },
    ],
    others: 'agree',
    talkedOver: { after: 41, reason: 'Hardinxveld-Giessendam bekijkt het over een halfjaar opnieuw.' },
    review: { in: 130 },
    landed: [
      { of: 'Gemeente Dordrecht', state: 'in-place', ago: 35 },
      {
        of: 'Gemeente Zwijndrecht',
        state: 'in-progress',
        note: 'Twee aandachtsfunctionarissen zijn geschoold.',
        ago: 33,
      },
      {
        of: 'Gemeente Hardinxveld-Giessendam',
        state: 'not-here',
        note: 'Het college wil eerst de kosten zien.',
        ago: 32,
      },
    ],
  },
  {
    key: 'overdracht',
    meeting: 7,
    item: 'overdracht',
    title: 'Eén werkwijze voor de overdracht van verloskunde naar JGZ',
    text: 'Verloskundigen, kraamzorg en JGZ gebruiken dezelfde overdracht: drie vaste momenten, één formulier, en een bericht terug als het is aangekomen. Gemeenten nemen dit op in hun afspraken met de JGZ. De werkgroep komt na een halfjaar met een evaluatie.',
    rule: 'unanimous',
    deadline: { in: -12 },
    first: { after: 84 },
    answers: [
      { of: 'Gemeente Hoeksche Waard', state: 'submitted', after: 60, bodyIn: -16 },
      { of: 'Huisartsenkoepel Drechtsteden', by: 'gp', state: 'submitted', after: 40, bodyIn: -30 },
      { of: 'Gemeente Molenlanden', state: 'submitted', after: 66, bodyIn: 6 },
      { of: 'Oudervertegenwoordiging', by: 'parents', state: 'agreed', after: 21 },
    ],
    others: 'agree',
    called: [
      {
        of: 'Huisartsenkoepel Drechtsteden',
        ago: 5,
        note: 'Het bestuur vergadert pas volgende maand weer. Zij mailen wat er besproken is.',
      },
    ],
  },
  {
    key: 'prenataal-inkoop',
    meeting: 8,
    item: 'prenataal-inkoop',
    title: 'Prenataal huisbezoek samen inkopen',
    text: 'De tien gemeenten kopen prenataal huisbezoek samen in bij de JGZ, voor twee jaar. Eén vast team, één prijs per bezoek, en elke gemeente betaalt wat zij gebruikt. Samen ongeveer € 148.000 per jaar. VGZ betaalt de scholing van het team. Verloskundigen melden aan volgens de nieuwe werkwijze.',
    rule: 'unanimous',
    money: true,
    deadline: { in: 17 },
    answers: [
      { of: 'Gemeente Dordrecht', state: 'submitted', after: 6, bodyIn: -42 },
      { of: 'Gemeente Dordrecht', state: 'agreed', ago: 24 },
      { of: 'Gemeente Papendrecht', state: 'submitted', after: 12, bodyIn: -36 },
      { of: 'Gemeente Papendrecht', state: 'agreed', ago: 19 },
      { of: 'Gemeente Zwijndrecht', state: 'agreed', ago: 17 },
      {
        of: 'Gemeente Alblasserdam',
        state: 'conditional',
        ago: 16,
        condition: 'Wij betalen alleen voor bezoeken die echt zijn gedaan, zonder vast bedrag vooraf.',
        met: { ago: 10 },
      },
      {
        of: 'Gemeente Hendrik-Ido-Ambacht',
        state: 'conditional',
        ago: 7,
        condition: 'Na een jaar kunnen wij zonder kosten stoppen.',
      },
      { of: 'Gemeente Sliedrecht', state: 'submitted', ago: 12, bodyIn: 8 },
      { of: 'Gemeente Gorinchem', state: 'submitted', ago: 9, bodyIn: 1 },
      { of: 'Gemeente Hardinxveld-Giessendam', state: 'submitted', ago: 5, bodyIn: 22 },
      { of: 'GGD Zuid-Holland Zuid', by: 'ggd', state: 'agreed', ago: 21 },
      { of: 'JGZ Zuid-Holland Zuid', state: 'agreed', ago: 20 },
      {
        of: 'VGZ',
        state: 'conditional',
        ago: 13,
        condition: 'De scholing telt maximaal vier dagdelen per medewerker.',
      },
      { of: 'VSV Drechtsteden', state: 'agreed', ago: 14 },
      { of: 'VSV Gorinchem', state: 'submitted', ago: 14, bodyIn: 11 },
      {
        of: 'Oudervertegenwoordiging',
        by: 'secretary',
        state: 'agreed',
        ago: 11,
        onWordOf: 'ouderpanel, in de bijeenkomst',
      },
    ],
    others: 'silent',
    costs: { total: '148.000', split: 'inhabitants' },
    advice: [
      { of: 'Gemeente Dordrecht', stance: 'for' },
      { of: 'Gemeente Papendrecht', stance: 'for' },
      { of: 'Gemeente Hendrik-Ido-Ambacht', stance: 'for' },
      { of: 'Gemeente Sliedrecht', stance: 'for-if', text: 'Als wij alleen betalen voor wat wij gebruiken.' },
      { of: 'Gemeente Gorinchem', stance: 'for' },
      { of: 'Gemeente Hardinxveld-Giessendam', stance: 'none-yet' },
      { of: 'VGZ', stance: 'for-if', text: 'Als de scholing binnen ons budget voor dit jaar past.' },
      { of: 'VSV Drechtsteden', stance: 'for' },
    ],
  },
  {
    key: 'centering',
    meeting: 8,
    item: 'centering',
    title: 'Centering Pregnancy: doorgaan na de proef',
    text: 'De vier praktijken gaan door met groepszorg. De verzekeraars maken een afspraak over het tarief, drie gemeenten stellen een ruimte beschikbaar. De VSV’s evalueren met de deelnemers. Er doen geen nieuwe praktijken mee voordat het tarief rond is.',
    rule: 'majority',
    asked: [
      'VGZ',
      'Zilveren Kruis',
      'VSV Drechtsteden',
      'VSV Gorinchem',
      'Gemeente Dordrecht',
      'Gemeente Zwijndrecht',
      'Gemeente Gorinchem',
    ],
    deadline: { in: 38 },
    answers: [
      { of: 'VSV Drechtsteden', state: 'agreed', ago: 22 },
      { of: 'Gemeente Dordrecht', state: 'agreed', ago: 18 },
      {
        of: 'Gemeente Gorinchem',
        state: 'declined',
        ago: 15,
        reason: 'Wij hebben dit jaar geen geschikte ruimte. Zodra het nieuwe gezondheidscentrum open is, kan het wel.',
      },
      { of: 'Zilveren Kruis', state: 'submitted', ago: 6, bodyIn: 27 },
      { of: 'VGZ', state: 'submitted', ago: 4, bodyIn: 45 },
    ],
    others: 'silent',
    talkedOver: { ago: 9, reason: 'De ruimte in Gorinchem bespreken we met de gemeente zelf.' },
  },
  {
    key: 'ouderpanel',
    meeting: 8,
    item: 'ouderpanel-vast',
    title: 'Een vast ouderpanel voor de regio',
    text: 'Er komt één ouderpanel van twaalf ouders, verspreid over de regio. Elke partner kan er vragen aan stellen. De secretaris verzamelt de vragen en deelt de antwoorden met iedereen. Ouders krijgen een vergoeding uit het budget voor de regiocoördinatie; er is geen extra geld nodig.',
    rule: 'no-objection',
    deadline: { in: 9 },
    answers: [
      { of: 'Oudervertegenwoordiging', by: 'parents', state: 'agreed', ago: 30 },
      { of: 'Gemeente Papendrecht', state: 'agreed', ago: 23 },
      { of: 'Gemeente Molenlanden', state: 'agreed', ago: 16 },
      { of: 'JGZ Zuid-Holland Zuid', state: 'agreed', ago: 12 },
      { of: 'GGD Zuid-Holland Zuid', by: 'ggd', state: 'agreed', ago: 8 },
      { of: 'Gemeente Hoeksche Waard', state: 'submitted', ago: 5, bodyIn: 3 },
    ],
    others: 'silent',
  },
];
