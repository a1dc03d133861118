import type { Purpose, RegionalReason } from '../../../domain/documents';

export interface ItemText {
  /** Becomes its id: `item:<key>`. */
  readonly key: string;
  readonly title: string;
  readonly why: RegionalReason;
  readonly purpose: Purpose;
  readonly minutes: number;
  /** Key of the person who proposed it. */
  readonly by: string;
  /** Organisation, where the person speaks for another or for several. */
  readonly for?: string;
  readonly explanation: string;
  /** Not finished at its first meeting; discussed at the next. */
  readonly carried?: true;
}

/** A meeting that was held. */
export interface MeetingText {
  readonly place: string;
  readonly items: readonly ItemText[];
}

/** The agendas of the meetings that were held, oldest first. */
export const meetings: readonly MeetingText[] = [
  {
    place: 'Stadskantoor Dordrecht',
    items: [
      {
        key: 'waarom-samen',
        title: 'Waarom wij als regio samenwerken',
        why: 'joining-forces',
        purpose: 'discuss',
        minutes: 15,
        by: 'chair',
        explanation:
          'Wat komen wij lokaal tegen dat we alleen niet oplossen? We halen drie onderwerpen op waar iedereen iets aan heeft. We beginnen klein.',
      },
      {
        key: 'werkwijze-tafel',
        title: 'Werkwijze van de tafel: advies, achterban, besluit',
        why: 'joining-forces',
        purpose: 'decide',
        minutes: 10,
        by: 'secretary',
        explanation:
          'Wie aan tafel zit, kan vaak niet zelf beslissen. Voorstel: de tafel geeft een advies, ieder neemt het mee terug en meldt wat de achterban vindt.',
      },
      {
        key: 'gespreksmethodiek',
        title: 'Eén manier om het gesprek over kwetsbaarheid te voeren',
        why: 'overlap',
        purpose: 'advise',
        minutes: 15,
        by: 'midwife',
        for: 'VSV Drechtsteden',
        explanation:
          'Verloskundigen en gynaecologen werken in meer gemeenten tegelijk. Een afspraak per gemeente werkt dan niet. Wij stellen één gespreksmethodiek voor de hele regio voor.',
      },
    ],
  },
  {
    place: 'GGD Zuid-Holland Zuid, Dordrecht',
    items: [
      {
        key: 'regiocoordinatie',
        title: 'Regiocoördinatie: taken, uren en geld',
        why: 'joining-forces',
        purpose: 'advise',
        minutes: 15,
        by: 'dordrecht',
        explanation:
          'De netwerkregie is nu voor een jaar geregeld. Hoe betalen wij het daarna, uit GALA of uit de IZA-middelen? En wat mogen gemeenten ervan verwachten?',
      },
      {
        key: 'memo-spuk',
        title: 'Memo over de regionale aanpak bij de SPUK-aanvraag',
        why: 'joining-forces',
        purpose: 'inform',
        minutes: 10,
        by: 'secretary',
        explanation:
          'Elke gemeente doet een eigen aanvraag. De memo beschrijft wat we samen doen, zodat niemand dat zelf hoeft te schrijven.',
      },
      {
        key: 'inbreng-ouders',
        title: 'Hoe krijgt de inbreng van ouders een vaste plek?',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 15,
        by: 'parents',
        explanation:
          'Iedereen vindt het belangrijk, maar het lukt nog niet goed. Wij vragen: waar wil je ouders over horen, en wat doe je met het antwoord?',
        carried: true,
      },
    ],
  },
  {
    place: 'Gemeentehuis Papendrecht',
    items: [
      {
        key: 'verwijskaart',
        title: 'Regionale verwijskaart: wie bel je waarvoor?',
        why: 'overlap',
        purpose: 'decide',
        minutes: 10,
        by: 'jgz',
        explanation:
          'Elke gemeente heeft een eigen lijst met telefoonnummers. Kraamzorg en verloskundigen hebben er dus tien. Wij hebben één kaart gemaakt die de JGZ bijhoudt.',
      },
      {
        key: 'nnz-start',
        title: 'Nu Niet Zwanger: wie doet al mee en wat is ervoor nodig?',
        why: 'learning',
        purpose: 'inform',
        minutes: 10,
        by: 'ggd',
        explanation:
          'Vier gemeenten werken met Nu Niet Zwanger. De GGD vertelt wat de inhoudelijk coördinator doet en hoe een gemeente kan instappen.',
      },
      {
        key: 'huisartsen-betrekken',
        title: 'Huisartsen betrekken zonder extra overleg',
        why: 'regional-party',
        purpose: 'discuss',
        minutes: 10,
        by: 'gp',
        explanation:
          'Een huisarts heeft met meer coalities te maken dan er avonden in een week zijn. De koepel stelt voor om vragen te bundelen en er twee keer per jaar op terug te komen.',
      },
    ],
  },
  {
    place: 'Online',
    items: [
      {
        key: 'gezamenlijke-training',
        title: 'Gezamenlijke training stress-sensitief werken',
        why: 'joining-forces',
        purpose: 'advise',
        minutes: 15,
        by: 'sliedrecht',
        explanation:
          'Een training voor één gemeente is duur en de groep is te klein. Samen vullen we vier groepen, met deelnemers uit wijkteam, kraamzorg, verloskunde en JGZ door elkaar.',
      },
      {
        key: 'stevig-ouderschap',
        title: 'Stevig Ouderschap: verschil in aanbod per gemeente',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 10,
        by: 'jgz',
        explanation:
          'In de ene gemeente kan iedereen Stevig Ouderschap krijgen, in de andere is er een maximum per jaar. Voor verwijzers is dat niet te onthouden.',
      },
      {
        key: 'grens-regio',
        title: 'De grens van de regio en het werkgebied van de VSV’s',
        why: 'overlap',
        purpose: 'discuss',
        minutes: 10,
        by: 'midwife',
        for: 'VSV Gorinchem',
        explanation:
          'Ons werkgebied loopt over de grens van de regio. Welke afspraken nemen wij mee naar de buurregio, en wie stemt dat af?',
        carried: true,
      },
      {
        key: 'landelijke-monitor',
        title: 'Landelijke monitor: wat leveren wij aan?',
        why: 'shared-problem',
        purpose: 'inform',
        minutes: 5,
        by: 'secretary',
        explanation: 'De GGD vult de vragen voor de regio in. Gemeenten krijgen een concept om na te kijken.',
      },
    ],
  },
  {
    place: 'Gemeentehuis Zwijndrecht',
    items: [
      {
        key: 'ouder-app',
        title: 'Eén app voor aanstaande ouders in de regio',
        why: 'joining-forces',
        purpose: 'advise',
        minutes: 15,
        by: 'hendrik-ido-ambacht',
        explanation:
          'Ouders zoeken informatie op veel plekken. Het voorstel is om samen één app te kopen. Vragen: wie houdt hem bij, en gebruiken ouders hem echt?',
      },
      {
        key: 'sociale-dienst',
        title: 'De sociale dienst aan tafel?',
        why: 'regional-party',
        purpose: 'discuss',
        minutes: 10,
        by: 'chair',
        explanation:
          'Geldzorgen komen in elke lokale coalitie terug. De sociale dienst werkt voor zeven gemeenten. Nodigen wij hen uit, als vast lid of per onderwerp?',
      },
      {
        key: 'centering-verkenning',
        title: 'Centering Pregnancy: verkenning in twee gemeenten',
        why: 'learning',
        purpose: 'inform',
        minutes: 10,
        by: 'midwife',
        for: 'VSV Drechtsteden',
        explanation:
          'Twee praktijken willen groepszorg aanbieden. Zij vertellen wat het vraagt aan ruimte, planning en geld, en wat ouders ervan vinden.',
      },
    ],
  },
  {
    place: 'GGD Zuid-Holland Zuid, Dordrecht',
    items: [
      {
        key: 'vaste-cijfers',
        title: 'Een vaste set cijfers voor alle gemeenten',
        why: 'shared-problem',
        purpose: 'advise',
        minutes: 15,
        by: 'ggd',
        explanation:
          'Elke gemeente vraagt andere cijfers op. Met één vaste set van acht cijfers per jaar kunnen we vergelijken en samen praten over wat we zien.',
      },
      {
        key: 'duiden',
        title: 'Cijfers samen duiden: wie zit daarbij?',
        why: 'joining-forces',
        purpose: 'discuss',
        minutes: 10,
        by: 'alblasserdam',
        explanation:
          'Een cijfer zegt pas iets als de mensen uit de praktijk meekijken. Voorstel: één bijeenkomst per jaar met verloskundigen, JGZ, huisartsen en ouders.',
      },
      {
        key: 'taal-in-brieven',
        title: 'Brieven en folders in gewone taal',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 10,
        by: 'parents',
        explanation:
          'Het ouderpanel las twaalf folders. Drie waren meteen duidelijk. We laten voorbeelden zien en vragen wie mee wil doen met herschrijven.',
        carried: true,
      },
    ],
  },
  {
    place: 'Gemeentehuis Molenlanden',
    items: [
      {
        key: 'nnz-regio',
        title: 'Nu Niet Zwanger in alle tien gemeenten',
        why: 'joining-forces',
        purpose: 'advise',
        minutes: 15,
        by: 'ggd',
        explanation:
          'Zes gemeenten doen nu mee. Als de rest instapt, kan de coördinator overal dezelfde scholing geven en hoeven professionals niet meer te kijken waar iemand woont.',
      },
      {
        key: 'bestaanszekerheid',
        title: 'Geldzorgen vroeg zien: wat kan de geboortezorg doen?',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 15,
        by: 'dordrecht',
        explanation:
          'Verloskundigen horen vaak als eerste dat er geldzorgen zijn. Naar wie verwijzen zij, en hoe snel is er een afspraak? We leggen de routes van drie gemeenten naast elkaar.',
      },
      {
        key: 'kraamzorg-inkoop',
        title: 'Krapte in de kraamzorg',
        why: 'regional-party',
        purpose: 'inform',
        minutes: 10,
        by: 'vgz',
        explanation:
          'VGZ vertelt hoe de kraamzorg er in de regio voor staat, en wat dat betekent voor vroegsignalering in de eerste week.',
      },
    ],
  },
  {
    place: 'Stadhuis Gorinchem',
    items: [
      {
        key: 'overdracht',
        title: 'Warme overdracht van verloskunde naar JGZ',
        why: 'overlap',
        purpose: 'advise',
        minutes: 15,
        by: 'jgz',
        explanation:
          'Een werkgroep van JGZ, kraamzorg en beide VSV’s heeft één werkwijze geschreven: wat draag je over, wanneer, en hoe weet je dat het is aangekomen.',
      },
      {
        key: 'toestemming',
        title: 'Toestemming vragen voor het delen van gegevens',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 10,
        by: 'gp',
        explanation:
          'Elke organisatie heeft een eigen formulier. We zoeken één uitleg voor ouders die iedereen gebruikt, ook als de formulieren blijven verschillen.',
        carried: true,
      },
      {
        key: 'vindplaatsen',
        title: 'Spreekuren op plekken waar ouders al komen',
        why: 'learning',
        purpose: 'inform',
        minutes: 10,
        by: 'zwijndrecht',
        explanation:
          'Zwijndrecht begon een spreekuur in de bibliotheek, Papendrecht in het gezondheidscentrum. Wat werkte wel en niet?',
      },
      {
        key: 'avondzitting',
        title: 'Scholing op tijden die voor iedereen kunnen',
        why: 'shared-problem',
        purpose: 'discuss',
        minutes: 10,
        by: 'hoeksche-waard',
        explanation:
          'Verloskundigen kunnen vaak alleen ’s avonds, wijkteams juist overdag. Kunnen we samen een rooster maken, met online delen?',
        carried: true,
      },
    ],
  },
  {
    place: 'Gemeentehuis Sliedrecht',
    items: [
      {
        key: 'prenataal-inkoop',
        title: 'Prenataal huisbezoek samen inkopen',
        why: 'joining-forces',
        purpose: 'advise',
        minutes: 15,
        by: 'dordrecht',
        explanation:
          'Alle gemeenten zijn wettelijk verplicht om prenataal huisbezoek aan te bieden. Kleine gemeenten hebben er maar een paar per jaar. Samen inkopen geeft één prijs en één vast team.',
      },
      {
        key: 'centering',
        title: 'Centering Pregnancy: doorgaan na de proef',
        why: 'regional-party',
        purpose: 'advise',
        minutes: 10,
        by: 'midwife',
        for: 'VSV Drechtsteden',
        explanation:
          'De proef liep in vier praktijken. Deelnemers zijn tevreden en de groepen zitten vol. Voor het vervolg zijn de verzekeraars, de VSV’s en drie gemeenten nodig.',
      },
      {
        key: 'ouderpanel-vast',
        title: 'Een vast ouderpanel voor de regio',
        why: 'joining-forces',
        purpose: 'decide',
        minutes: 10,
        by: 'parents',
        explanation:
          'Nu vraagt elke gemeente apart ouders om mee te denken. Met één panel van twaalf ouders kan iedereen een vraag stellen en komt het antwoord bij allemaal terecht.',
      },
    ],
  },
];

/** Where the next meeting is. */
export const nextPlace = 'Gemeentehuis Alblasserdam';

/** What came up since the last meeting, for the next one. */
export interface NewItemText extends ItemText {
  /** Workdays before today on which it was proposed. */
  readonly ago: number;
  /** Key of the update it came from; then its id follows from that. */
  readonly from?: string;
  readonly becomes:
    | { readonly state: 'proposed' }
    | { readonly state: 'accepted'; readonly ago: number }
    | { readonly state: 'postponed'; readonly ago: number; readonly reason: string }
    | { readonly state: 'declined'; readonly ago: number; readonly reason: string };
}

/** Not finished at the last two meetings either: on the next agenda by itself. */
export const stillOpen = 'avondzitting';

export const newItems: readonly NewItemText[] = [
  {
    key: 'wachttijd',
    from: 'nu-papendrecht',
    title: 'Wachttijd voor Stevig Ouderschap loopt op',
    why: 'regional-party',
    purpose: 'discuss',
    minutes: 15,
    by: 'papendrecht',
    explanation:
      'Lokaal lossen wij dit niet op: het team werkt voor de hele regio. Graag met de JGZ bespreken wat er in welke gemeente nodig is, en of uren kunnen schuiven.',
    ago: 11,
    becomes: { state: 'accepted', ago: 9 },
  },
  {
    key: 'regioplan',
    title: 'Regioplan: wat zetten wij erin over de eerste 1000 dagen?',
    why: 'joining-forces',
    purpose: 'advise',
    minutes: 10,
    by: 'chair',
    explanation:
      'Het regioplan wordt dit kwartaal bijgewerkt. Er is ruimte voor één pagina over Kansrijke Start. Ik leg een opzet voor met drie doelen die we kunnen meten.',
    ago: 13,
    becomes: { state: 'accepted', ago: 12 },
  },
  {
    key: 'kraampakket',
    title: 'Eén informatiepakket bij de aangifte van zwangerschap',
    why: 'overlap',
    purpose: 'discuss',
    minutes: 10,
    by: 'midwife',
    for: 'VSV Gorinchem',
    explanation:
      'Wij delen nu per gemeente andere folders uit. Een pakket met één gedeeld deel en één lokale bladzijde scheelt ons werk en geeft ouders rust.',
    ago: 8,
    becomes: { state: 'accepted', ago: 6 },
  },
  {
    key: 'vervanging',
    title: 'Vervanging aan tafel: wie mag namens je spreken?',
    why: 'shared-problem',
    purpose: 'decide',
    minutes: 5,
    by: 'gorinchem',
    explanation:
      'Vorige keer misten drie organisaties. Kunnen we afspreken dat ieder een vaste vervanger heeft die de stukken ook krijgt?',
    ago: 5,
    becomes: { state: 'proposed' },
  },
  {
    key: 'vaders',
    title: 'Vaders en partners beter bereiken',
    why: 'learning',
    purpose: 'discuss',
    minutes: 10,
    by: 'parents',
    explanation:
      'In het ouderpanel zeggen partners dat uitnodigingen zelden aan hen gericht zijn. Welke gemeente heeft een aanpak die werkt?',
    ago: 3,
    becomes: { state: 'proposed' },
  },
  {
    key: 'data-gpk',
    title: 'Cijfers per wijk: wat mag en wat helpt?',
    why: 'regional-party',
    purpose: 'inform',
    minutes: 10,
    by: 'zilveren-kruis',
    explanation:
      'Wij krijgen van meer regio’s de vraag om cijfers per wijk. Ik leg uit wat verzekeraars kunnen delen en wanneer groepen te klein zijn.',
    ago: 2,
    becomes: { state: 'proposed' },
  },
  {
    key: 'keten-gli',
    title: 'Leefstijlprogramma voor zwangere vrouwen',
    why: 'learning',
    purpose: 'inform',
    minutes: 15,
    by: 'vgz',
    explanation:
      'VGZ en twee gemeenten hebben hier een voorstel voor in de maak. Wij horen graag of andere gemeenten mee willen doen.',
    ago: 12,
    becomes: {
      state: 'postponed',
      ago: 9,
      reason: 'De agenda zit vol en het voorstel is nog niet af. We zetten het op de vergadering daarna.',
    },
  },
  {
    key: 'parkeren',
    title: 'Parkeren bij het gemeentehuis van Sliedrecht',
    why: 'shared-problem',
    purpose: 'inform',
    minutes: 5,
    by: 'hardinxveld-giessendam',
    explanation: 'De vorige keer stonden drie mensen een kwartier te zoeken. Misschien kan dit in de uitnodiging.',
    ago: 14,
    becomes: {
      state: 'declined',
      ago: 12,
      reason: 'Goed punt, dit hoort in de uitnodiging. De secretaris zet er een plattegrond bij.',
    },
  },
];
