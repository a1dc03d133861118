import type { Theme, UpdateType } from '../../../domain/documents';

export interface UpdateText {
  /** Key of the person who posted it. */
  readonly by: string;
  /** Organisation, where the person speaks for another or for several. */
  readonly for?: string;
  readonly type: UpdateType;
  readonly theme?: Theme;
  readonly text: string;
}

/** What was shared on the way to each meeting that was held, oldest round first. */
export const rounds: readonly (readonly UpdateText[])[] = [
  [
    {
      by: 'dordrecht',
      type: 'progress',
      theme: 'cooperation',
      text: 'Onze lokale coalitie bestaat een jaar. Er doen nu veertien organisaties mee, ook de bibliotheek en twee kerken.',
    },
    {
      by: 'papendrecht',
      type: 'progress',
      theme: 'cooperation',
      text: 'Wij zijn gestart met een klein kernteam: wijkteam, JGZ en verloskundigen. We beginnen met elkaar leren kennen.',
    },
    {
      by: 'zwijndrecht',
      type: 'bottleneck',
      theme: 'pregnancy',
      text: 'Gynaecologen willen niet per gemeente afspraken maken. Dat snappen we, maar zo komen we lokaal niet verder.',
    },
    {
      by: 'hoeksche-waard',
      type: 'progress',
      theme: 'data',
      text: 'De GGD heeft onze geboortecijfers naast de cijfers van het wijkteam gelegd. Dat gaf meteen een goed gesprek.',
    },
    {
      by: 'molenlanden',
      type: 'question',
      theme: 'cooperation',
      text: 'Wij hebben nog geen lokale coalitie. Hoe zijn jullie begonnen, en wie nodigde uit?',
    },
    {
      by: 'sliedrecht',
      type: 'nothing',
      text: '',
    },
    {
      by: 'midwife',
      for: 'VSV Drechtsteden',
      type: 'bottleneck',
      theme: 'cooperation',
      text: 'Wij krijgen uitnodigingen van zeven lokale coalities. Dat redden we niet. Kunnen we een deel regionaal doen?',
    },
  ],
  [
    {
      by: 'alblasserdam',
      type: 'progress',
      theme: 'upbringing',
      text: 'Het ouder-kindcafé is nu elke woensdag open. De JGZ schuift één keer per maand aan.',
    },
    {
      by: 'gorinchem',
      type: 'progress',
      theme: 'before-pregnancy',
      text: 'Het college wil Kansrijke Start een vaste plek geven in het gezondheidsbeleid. De nota gaat naar de raad.',
    },
    {
      by: 'hendrik-ido-ambacht',
      type: 'question',
      theme: 'parents',
      text: 'Wij willen ouders laten meepraten over het aanbod. Wie heeft daar een goede vorm voor, en wat kost het aan tijd?',
    },
    {
      by: 'hardinxveld-giessendam',
      type: 'progress',
      theme: 'cooperation',
      text: 'De eerste bijeenkomst van onze coalitie is geweest. Er waren meer vrijwilligers dan beroepskrachten, dat gaf een fijne sfeer.',
    },
    {
      by: 'dordrecht',
      type: 'good-practice',
      theme: 'livelihood',
      text: 'Bij de aangifte van geboorte krijgen ouders een kaart met regelingen. Sindsdien weten meer ouders de weg naar het minimabeleid.',
    },
    {
      by: 'papendrecht',
      type: 'bottleneck',
      theme: 'livelihood',
      text: 'Verloskundigen weten niet naar wie ze bij geldzorgen kunnen verwijzen. De route is per gemeente anders.',
    },
    {
      by: 'jgz',
      type: 'progress',
      theme: 'after-birth',
      text: 'Alle teams werken nu met dezelfde intake. Nieuwe collega’s leren hem in hun eerste maand.',
    },
    {
      by: 'secretary',
      for: 'Huisartsenkoepel Hoeksche Waard',
      type: 'question',
      theme: 'cooperation',
      text: 'De koepel vraagt om één contactpersoon voor de hele regio in plaats van een per gemeente.',
    },
  ],
  [
    {
      by: 'zwijndrecht',
      type: 'progress',
      theme: 'pregnancy',
      text: 'Het prenataal huisbezoek is gestart. De eerste aanmeldingen komen van twee verloskundigenpraktijken.',
    },
    {
      by: 'sliedrecht',
      type: 'progress',
      theme: 'cooperation',
      text: 'Wijkteam en JGZ zitten sinds kort op dezelfde gang. Korte vragen zijn nu in een minuut opgelost.',
    },
    {
      by: 'molenlanden',
      type: 'progress',
      theme: 'cooperation',
      text: 'We zijn begonnen! Vijf partners, één keer per kwartaal. Dank voor de tips van de vorige keer.',
    },
    {
      by: 'hoeksche-waard',
      type: 'bottleneck',
      theme: 'pregnancy',
      text: 'Ons gebied valt onder twee ziekenhuizen. Afspraken met het ene gelden niet bij het andere.',
    },
    {
      by: 'alblasserdam',
      type: 'good-practice',
      theme: 'parents',
      text: 'Wij laten elke nieuwe folder eerst lezen door drie ouders van het taalcafé. Dat kost een week en scheelt veel vragen.',
    },
    {
      by: 'gorinchem',
      type: 'nothing',
      text: '',
    },
    {
      by: 'vgz',
      type: 'progress',
      theme: 'pregnancy',
      text: 'VGZ heeft een vast team voor de geboortezorg in deze regio. Vragen over contracten kunnen bij één adres terecht.',
    },
    {
      by: 'parents',
      type: 'question',
      theme: 'parents',
      text: 'Mogen ouders de agenda van dit overleg lezen voordat het begint? Dan kunnen wij er samen over praten.',
    },
  ],
  [
    {
      by: 'dordrecht',
      type: 'progress',
      theme: 'before-pregnancy',
      text: 'Er is een kinderwensspreekuur in twee wijken. Huisartsen en apotheken hangen de poster op.',
    },
    {
      by: 'papendrecht',
      type: 'good-practice',
      theme: 'cooperation',
      text: 'Twee keer per jaar eten wijkteam, verloskundigen en JGZ samen. Geen agenda, wel een rondje: wat lukte, wat niet?',
    },
    {
      by: 'hendrik-ido-ambacht',
      type: 'progress',
      theme: 'data',
      text: 'Wij hebben een eerste overzicht van wat er aan aanbod is. Het bleek meer dan we dachten.',
    },
    {
      by: 'hardinxveld-giessendam',
      type: 'bottleneck',
      theme: 'upbringing',
      text: 'Een training voor zes medewerkers is te duur. Kunnen we ergens aansluiten?',
    },
    {
      by: 'sliedrecht',
      type: 'bottleneck',
      theme: 'upbringing',
      text: 'Ook wij krijgen de groep voor de training niet vol. Samen met de buren zou het wel lukken.',
    },
    {
      by: 'jgz',
      type: 'bottleneck',
      theme: 'after-birth',
      text: 'Stevig Ouderschap is per gemeente anders ingekocht. Onze medewerkers moeten steeds opzoeken wat kan.',
    },
    {
      by: 'ggd',
      type: 'progress',
      theme: 'before-pregnancy',
      text: 'Voor Nu Niet Zwanger zijn negen nieuwe aandachtsfunctionarissen geschoold, uit vier gemeenten.',
    },
    {
      by: 'midwife',
      for: 'VSV Gorinchem',
      type: 'progress',
      theme: 'pregnancy',
      text: 'Alle praktijken gebruiken de nieuwe gespreksmethodiek. De kraamzorg volgt dit kwartaal.',
    },
  ],
  [
    {
      by: 'zwijndrecht',
      type: 'good-practice',
      theme: 'livelihood',
      text: 'Een collega van de geldwinkel zit elke donderdag bij het consultatiebureau. Zonder afspraak, met koffie.',
    },
    {
      by: 'alblasserdam',
      type: 'progress',
      theme: 'cooperation',
      text: 'De samenwerking met de kinderopvang is rond: zij doen vanaf nu mee in de coalitie.',
    },
    {
      by: 'molenlanden',
      type: 'bottleneck',
      theme: 'cooperation',
      text: 'Wij hebben veel kleine kernen. Een spreekuur op één plek bereikt maar een deel van de ouders.',
    },
    {
      by: 'hoeksche-waard',
      type: 'good-practice',
      theme: 'upbringing',
      text: 'De bibliobus neemt nu ook boekjes en folders voor jonge ouders mee. In kleine kernen werkt dat beter dan een spreekuur.',
    },
    {
      by: 'gorinchem',
      type: 'progress',
      theme: 'pregnancy',
      text: 'Prenataal huisbezoek is ingekocht. We doen het samen met Molenlanden, zodat er altijd vervanging is.',
    },
    {
      by: 'dordrecht',
      type: 'question',
      theme: 'data',
      text: 'Wij willen meten of ouders zich geholpen voelen. Wie gebruikt daar een korte vragenlijst voor?',
    },
    {
      by: 'gp',
      type: 'progress',
      theme: 'cooperation',
      text: 'De koepel heeft een vast punt op de ledenvergadering voor Kansrijke Start. Vragen graag twee weken vooraf.',
    },
    {
      by: 'zilveren-kruis',
      type: 'progress',
      theme: 'cooperation',
      text: 'Wij volgen de afspraken in deze regio als agendalid en sluiten aan bij wat met VGZ is afgesproken.',
    },
  ],
  [
    {
      by: 'papendrecht',
      type: 'progress',
      theme: 'pregnancy',
      text: 'Het spreekuur in het gezondheidscentrum is open: elke dinsdag, JGZ en wijkteam samen.',
    },
    {
      by: 'sliedrecht',
      type: 'progress',
      theme: 'upbringing',
      text: 'De eerste gemengde groep heeft de training stress-sensitief werken gevolgd. De kraamzorg vond het mengen het beste deel.',
    },
    {
      by: 'hardinxveld-giessendam',
      type: 'good-practice',
      theme: 'cooperation',
      text: 'Wij beginnen elk overleg met één voorbeeld van samenwerken dat goed ging. Het kost vijf minuten en verandert het gesprek.',
    },
    {
      by: 'hendrik-ido-ambacht',
      type: 'bottleneck',
      theme: 'parents',
      text: 'Voor het ouderpanel melden zich steeds dezelfde mensen. Andere ouders bereiken we nog niet.',
    },
    {
      by: 'dordrecht',
      type: 'bottleneck',
      theme: 'data',
      text: 'Wij krijgen van vier organisaties cijfers over vier verschillende jaren. Vergelijken lukt zo niet.',
    },
    {
      by: 'zwijndrecht',
      type: 'nothing',
      text: '',
    },
    {
      by: 'alblasserdam',
      type: 'question',
      theme: 'livelihood',
      text: 'Welke gemeente heeft een regeling voor babyspullen die snel werkt, ook in de laatste weken van de zwangerschap?',
    },
    {
      by: 'parents',
      type: 'good-practice',
      theme: 'parents',
      text: 'In Dordrecht kregen ouders na hun advies een brief met wat ermee gedaan is. Daardoor kwamen zij de keer erna terug.',
    },
    {
      by: 'secretary',
      for: 'Huisartsenkoepel Gorinchem',
      type: 'progress',
      theme: 'cooperation',
      text: 'De praktijkondersteuners hebben de verwijskaart gekregen en gebruiken hem.',
    },
  ],
  [
    {
      by: 'gorinchem',
      type: 'bottleneck',
      theme: 'livelihood',
      text: 'Tussen een melding van geldzorgen en het eerste gesprek zitten nu zes weken. Voor een zwangerschap is dat te lang.',
    },
    {
      by: 'molenlanden',
      type: 'progress',
      theme: 'upbringing',
      text: 'De bibliobus rijdt nu ook bij ons, met folders van de coalitie. Overgenomen van de Hoeksche Waard.',
    },
    {
      by: 'hoeksche-waard',
      type: 'progress',
      theme: 'before-pregnancy',
      text: 'Nu Niet Zwanger staat op de agenda van het college. De GGD helpt met het voorstel.',
    },
    {
      by: 'papendrecht',
      type: 'question',
      theme: 'after-birth',
      text: 'Hoe weten jullie of een overdracht bij de JGZ is aangekomen? Bij ons bellen verloskundigen het na.',
    },
    {
      by: 'zwijndrecht',
      type: 'good-practice',
      theme: 'pregnancy',
      text: 'Het spreekuur zit nu in de bibliotheek, naast het voorleesuur. Ouders lopen makkelijker binnen dan bij het wijkteam.',
    },
    {
      by: 'hardinxveld-giessendam',
      type: 'nothing',
      text: '',
    },
    {
      by: 'dordrecht',
      type: 'progress',
      theme: 'livelihood',
      text: 'De sociale dienst heeft één telefoonnummer voor de geboortezorg. Er wordt binnen twee werkdagen teruggebeld.',
    },
    {
      by: 'vgz',
      type: 'bottleneck',
      theme: 'after-birth',
      text: 'De kraamzorg heeft te weinig mensen. In de vakantie krijgen ouders minder uren dan is afgesproken.',
    },
    {
      by: 'ggd',
      type: 'progress',
      theme: 'data',
      text: 'Het eerste overzicht met de acht vaste cijfers is klaar. Iedere gemeente krijgt een eigen bladzijde.',
    },
  ],
  [
    {
      by: 'alblasserdam',
      type: 'good-practice',
      theme: 'livelihood',
      text: 'Met een vaste kringloopwinkel hebben wij een babykamerpakket. Aanvragen gaat per mail, ophalen kan dezelfde week.',
    },
    {
      by: 'sliedrecht',
      type: 'question',
      theme: 'cooperation',
      text: 'Onze contactpersoon bij het wijkteam wisselt vaak. Hoe zorgen jullie dat afspraken blijven staan?',
    },
    {
      by: 'hendrik-ido-ambacht',
      type: 'good-practice',
      theme: 'parents',
      text: 'Wij halen nu ideeën op bij de zwemles en het voorlezen, in plaats van in een avond op het gemeentehuis. We spraken veertig ouders in een maand.',
    },
    {
      by: 'gorinchem',
      type: 'progress',
      theme: 'livelihood',
      text: 'De wachttijd voor een gesprek over geld is terug naar twee weken. Er is een vaste collega voor aanstaande ouders.',
    },
    {
      by: 'hoeksche-waard',
      type: 'bottleneck',
      theme: 'cooperation',
      text: 'Scholing is altijd overdag. Onze verloskundigen kunnen dan niet weg.',
    },
    {
      by: 'dordrecht',
      type: 'progress',
      theme: 'cooperation',
      text: 'De raad heeft het nieuwe gezondheidsbeleid vastgesteld. Kansrijke Start staat erin met een vast budget.',
    },
    {
      by: 'jgz',
      type: 'progress',
      theme: 'after-birth',
      text: 'De werkgroep overdracht heeft vijf keer bij elkaar gezeten. Er ligt een werkwijze die in drie praktijken is geprobeerd.',
    },
    {
      by: 'midwife',
      for: 'VSV Drechtsteden',
      type: 'progress',
      theme: 'pregnancy',
      text: 'De eerste groepen van Centering Pregnancy zijn gestart. In elke groep zitten acht tot tien vrouwen.',
    },
    {
      by: 'secretary',
      for: 'Huisartsenkoepel Gorinchem',
      type: 'bottleneck',
      theme: 'data',
      text: 'Huisartsen weten niet wat zij mogen delen met het wijkteam. Graag één uitleg voor iedereen.',
    },
  ],
  [
    {
      by: 'dordrecht',
      type: 'bottleneck',
      theme: 'pregnancy',
      text: 'Prenataal huisbezoek is voor kleine gemeenten bijna niet te regelen: te weinig bezoeken voor een vast team. Samen inkopen zou helpen.',
    },
    {
      by: 'molenlanden',
      type: 'bottleneck',
      theme: 'pregnancy',
      text: 'Wij hebben vier prenatale huisbezoeken per jaar. Daar is geen aanbieder voor te vinden.',
    },
    {
      by: 'papendrecht',
      type: 'progress',
      theme: 'before-pregnancy',
      text: 'Alle praktijkondersteuners zijn geschoold voor Nu Niet Zwanger.',
    },
    {
      by: 'zwijndrecht',
      type: 'progress',
      theme: 'cooperation',
      text: 'Onze coalitie heeft een jaarplan van één bladzijde. Meer leest toch niemand, en nu kent iedereen de drie doelen.',
    },
    {
      by: 'alblasserdam',
      type: 'nothing',
      text: '',
    },
    {
      by: 'hendrik-ido-ambacht',
      type: 'progress',
      theme: 'upbringing',
      text: 'De oudercursus is nu ook in het weekend. De groep zat in een week vol.',
    },
    {
      by: 'hardinxveld-giessendam',
      type: 'question',
      theme: 'other',
      text: 'Wie heeft ervaring met een gezamenlijke subsidieaanvraag bij een fonds? Wij hebben een idee voor een speelplek bij het gezondheidscentrum.',
    },
    {
      by: 'gp',
      type: 'question',
      theme: 'data',
      text: 'Kunnen de cijfers ook per huisartsengebied? Dan zien onze leden waar zij zelf iets kunnen doen.',
    },
    {
      by: 'parents',
      type: 'progress',
      theme: 'parents',
      text: 'Het ouderpanel is vier keer bij elkaar geweest. We hebben drie vragen van gemeenten beantwoord.',
    },
  ],
];

/** What was shared since the last meeting. */
export interface NewUpdateText extends UpdateText {
  /** Becomes its id: `update:<key>`. */
  readonly key: string;
  /** Workdays before today, and local time. */
  readonly ago: number;
  readonly time: string;
}

export const newUpdates: readonly NewUpdateText[] = [
  {
    key: 'nu-papendrecht',
    by: 'papendrecht',
    type: 'bottleneck',
    theme: 'after-birth',
    text: 'Wachttijd voor Stevig Ouderschap loopt op. Bij ons duurt het nu elf weken voordat het eerste huisbezoek kan. Het team werkt voor de hele regio, dus lokaal lossen wij dit niet op.',
    ago: 12,
    time: '10:14',
  },
  {
    key: 'nu-dordrecht',
    by: 'dordrecht',
    type: 'good-practice',
    theme: 'pregnancy',
    text: 'Verloskundigen en wijkteam hebben elke week een kwartier samen, per video. Er worden alleen werkafspraken besproken. Sinds de start komen vragen twee weken eerder bij ons binnen.',
    ago: 10,
    time: '09:32',
  },
  {
    key: 'nu-zwijndrecht',
    by: 'zwijndrecht',
    type: 'progress',
    theme: 'livelihood',
    text: 'De geldwinkel zit nu op twee plekken bij het consultatiebureau. De JGZ en de geldwinkel plannen hun spreekuren op dezelfde dag.',
    ago: 8,
    time: '15:05',
  },
  {
    key: 'nu-vgz',
    by: 'vgz',
    type: 'progress',
    theme: 'after-birth',
    text: 'Er komt dit jaar een vast overleg over kraamzorg tussen VGZ, de kraamorganisaties en beide VSV’s. De uitkomsten deel ik hier.',
    ago: 7,
    time: '11:20',
  },
  {
    key: 'nu-hoeksche-waard',
    by: 'hoeksche-waard',
    type: 'question',
    theme: 'parents',
    text: 'Wij willen partners beter bereiken bij de oudercursus. Wie heeft een uitnodiging of een tijdstip dat werkt?',
    ago: 6,
    time: '13:47',
  },
  {
    key: 'nu-sliedrecht',
    by: 'sliedrecht',
    type: 'bottleneck',
    theme: 'livelihood',
    text: 'De regeling voor babyspullen verschilt per gemeente. Verloskundigen in ons gebied werken in vier gemeenten en weten niet meer wie waar recht op heeft.',
    ago: 4,
    time: '09:08',
  },
  {
    key: 'nu-gorinchem',
    by: 'gorinchem',
    type: 'nothing',
    text: '',
    ago: 3,
    time: '16:31',
  },
  {
    key: 'nu-jgz',
    by: 'jgz',
    type: 'progress',
    theme: 'data',
    text: 'Wij tellen nu overal op dezelfde manier hoe vaak een overdracht aankomt. De eerste cijfers zijn er voor de volgende vergadering.',
    ago: 2,
    time: '10:55',
  },
];
