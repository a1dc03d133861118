import type { RefusalCode } from '../../domain/error';

type Details = Readonly<Record<string, unknown>>;
const name = (value: unknown, otherwise: string) => (typeof value === 'string' && value ? value : otherwise);

/** What the domain refuses: what is so, and what one can do. */
export const refusal: Record<RefusalCode, (details: Details) => string> = {
  'bad-input': () => 'Er klopt nog iets niet. Bij het veld zelf staat wat; wat je typte staat er nog.',
  busy: () => 'Er zijn meer mensen tegelijk bezig. Probeer het zo nog een keer; wat je typte staat er nog.',
  'too-large': () =>
    'Hier staat al zo veel tekst bij elkaar dat dit er niet meer bij past. Maak je tekst korter; wat je typte staat er nog.',
  'unknown-action': () => 'Deze knop kennen we niet (meer). Typ help voor wat er kan.',
  'not-found': () => 'Dit is er niet meer. Misschien is het intussen weggehaald.',
  'not-a-member': () =>
    'Dit is van een kanaal waar je niet in zit. Vraag de secretaris van de coalitie om je toe te voegen.',
  'no-coalition': () => 'In dit kanaal is nog geen coalitie. Zet eerst een bericht met @Coalitietafel in het kanaal.',
  'guest-cannot-start': () =>
    'Een gast kan de coalitie niet inrichten. Vraag het aan iemand van de organisatie zelf. Delen en voorstellen kun je wel.',
  'already-set-up': (d) =>
    `De coalitie is al ingericht. ${name(d.secretary, 'De secretaris')} is secretaris en kan de rol overdragen.`,
  'not-set-up': () => 'Er is nog geen secretaris. Typ start om de coalitie in te richten; dan word jij het.',
  'only-secretary-or-chair': (d) =>
    `Dit is voor de voorzitter en de secretaris. Vraag het aan ${name(d.secretary, 'de secretaris')}.`,
  'only-chair': (d) => `Dit doet alleen de voorzitter${name(d.chair, '') && ` (${d.chair})`}.`,
  'only-own': () => 'Je kunt alleen je eigen bericht aanpassen. Klopt er iets niet? Vraag het aan de secretaris.',
  'not-your-organisation': (d) =>
    `Jij vertegenwoordigt ${name(d.organisation, 'deze organisatie')} niet. Klopt dat niet? Typ “wie ben ik”, dan bevestigt de secretaris het.`,
  'not-confirmed-yet': (d) =>
    `De secretaris moet nog bevestigen dat jij ${name(d.organisation, 'deze organisatie')} vertegenwoordigt. Vraag het aan ${name(d.secretary, 'de secretaris')}.`,
  'organisation-exists': (d) => `${name(d.organisation, 'Die organisatie')} staat er al.`,
  'organisation-unknown': (d) =>
    `“${name(d.organisation, 'Deze naam')}” kennen we niet. Kies een organisatie uit de lijst, of vraag de secretaris om haar toe te voegen.`,
  'organisation-left': (d) => `${name(d.organisation, 'Deze organisatie')} doet niet meer mee.`,
  'item-closed': () => 'Dit punt is al klaar. Wil je het opnieuw bespreken? Stel dan een nieuw punt voor.',
  'item-not-accepted': () => 'Dit punt staat nog niet op de agenda. Zet het er eerst op.',
  'update-withdrawn': () => 'Deze ontwikkeling is ingetrokken. Deel een nieuwe.',
  'meeting-exists': () => 'Op deze dag is al een vergadering. Kies een andere dag, of pas die vergadering aan.',
  'meeting-held': () => 'Deze vergadering is al afgesloten.',
  'meeting-cancelled': () => 'Deze vergadering gaat niet door.',
  'meeting-not-yet': () => 'Deze vergadering is nog niet geweest. Sluit haar af op de dag zelf of daarna.',
  'decision-closed': (d) =>
    `Dit besluit is ${d.state === 'lapsed' ? 'vervallen' : 'al bekrachtigd'}. Klopt jullie antwoord niet? Vraag de secretaris om het te heropenen.`,
  'decision-changed': () =>
    'De tekst van dit besluit is intussen aangepast. Lees hieronder de nieuwe tekst en verstuur het dan opnieuw.',
  'answered-meanwhile': (d) =>
    `${name(d.by, 'Iemand anders')} meldde intussen al een antwoord voor ${name(d.organisation, 'deze organisatie')}. Kijk of dat klopt; je kunt het hieronder nog aanpassen.`,
  'changed-meanwhile': (d) =>
    `${name(d.by, 'Iemand anders')} paste dit intussen aan. Kijk welke tekst het moet worden; wat je typte staat er nog.`,
  'represents-nobody': () => 'We weten nog niet wie jij vertegenwoordigt. Typ “wie ben ik” en kies je organisatie.',
  'not-asked': (d) => `${name(d.organisation, 'Deze organisatie')} is hier niet om akkoord gevraagd.`,
  'asks-nobody': () =>
    'Dit besluit vraagt nog niemand. Kies ten minste één organisatie, of vraag alle organisaties aan tafel.',
  'money-needs-answers': () =>
    'Als het geld kost, moet elke organisatie zelf antwoorden. Kies een andere manier van bekrachtigen.',
  'no-condition': () => 'Deze organisatie stelde geen voorwaarde.',
  'deadline-over': () => 'De antwoorddatum is voorbij, en wie dan niets meldt is akkoord. Geef eerst uitstel.',
  'decision-open': () => 'Dit besluit loopt nog. Antwoorden kunnen gewoon worden aangepast.',
  'chat-unknown': () =>
    'Stuur Coalitietafel eerst één bericht in je eigen chat. Dan weten we dat het werkt, en kun je dit kiezen.',
  'not-ratified': () => 'Dit besluit is nog niet bekrachtigd. Hoe het er lokaal voorstaat, meld je daarna.',
  'not-concerned': (d) => `${name(d.organisation, 'Deze organisatie')} hoeft dit besluit niet uit te voeren.`,
};
