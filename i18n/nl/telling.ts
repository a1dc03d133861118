import type { Failure, HearingPlace, TellingDay, TellingTopic } from '../../domain/documents';
import type { Telling } from './tell';

/** What people are told by themselves: reminders to one person, calls to the channel. */
export const telling = {
  personal: (n: number) => (n === 1 ? 'dit wacht op jou:' : `deze ${n} dingen wachten op jou:`),
  'take-back': (p: Mandate) =>
    `“${p.title}”: leg je dit voor aan ${p.body}? Meld de dag waarop zij het behandelen. Antwoord uiterlijk ${p.deadline}.`,
  'body-soon': (p: Mandate) => `“${p.title}”: ${p.body} behandelt dit ${p.bodyDate}. Meld daarna wat het antwoord is.`,
  'body-met': (p: Mandate) =>
    `“${p.title}”: is er al een antwoord van ${p.body}? Meld het, of meld de nieuwe dag. Dat kan tot en met ${p.deadline}.`,
  'deadline-soon': (p: Mandate) => `“${p.title}”: ${p.organisation} kan antwoorden tot en met ${p.deadline}.`,
  silence: 'Wie dan niets heeft gemeld, is akkoord.',
  'deadline-past': (p: Mandate) =>
    `“${p.title}”: de antwoorddatum was ${p.deadline}. Hoe staat het bij ${p.organisation}? Laat het weten, ook als het nog even duurt.`,
  'post-update': (p: { organisation: string; date: string }) =>
    `Het rondje: wat speelt er bij ${p.organisation}? Deel het voor de vergadering van ${p.date}. Niets te melden? Dat kan ook.`,
  deputyStarts: (p: { organisations: string; until: string }) =>
    `Vanaf vandaag spreek je namens ${p.organisations}, tot en met ${p.until}. Wat openstaat, komt bij jou.`,
  deputised: (p: { deputy: string; organisations: string; until: string }) =>
    `${p.deputy} vervangt je voor ${p.organisations}, tot en met ${p.until}.`,
  deputyEnds: (p: { organisations: string }) =>
    `Vandaag is de laatste dag van de vervanging voor ${p.organisations}. Wat openstaat, gaat terug.`,
  digestTitle: 'Wat er openstaat:',
  digest: (p: {
    title: string;
    agreed: number;
    of: number;
    open: number;
    late: number;
    deadline: string;
    over: boolean;
  }) =>
    [
      `“${p.title}”: ${p.agreed} van ${p.of} akkoord`,
      p.open > 0 && (p.open === 1 ? '1 moet nog antwoorden' : `${p.open} moeten nog antwoorden`),
      p.late > 0 && `${p.late} te laat`,
      p.over ? `antwoord werd verwacht op ${p.deadline}` : `antwoord uiterlijk ${p.deadline}`,
    ]
      .filter(Boolean)
      .join(' · '),
  digestCall: (name: string) => `Bel als eerste: ${name}. De hele bellijst staat onder “bellijst”.`,
  toTab: 'Open in de tab',

  'call-items': {
    title: (date: string) => `Agendapunten voor ${date}`,
    text: 'Loopt er iets waar je lokaal niet uitkomt? Zet het op de agenda. De secretaris en de voorzitter bepalen samen de volgorde.',
    missing: (n: number, minutes: number) =>
      n === 0
        ? `Er staat nog niets op. Er is ${minutes} minuten ruimte.`
        : `${n === 1 ? 'Er staat 1 punt op' : `Er staan ${n} punten op`}. ${minutes > 0 ? `Er is nog ${minutes} minuten ruimte.` : 'De agenda is vol: wat erbij komt, gaat misschien naar een volgende vergadering.'}`,
  },
  'call-round': {
    title: (date: string) => `Het rondje voor ${date} is open`,
    text: 'Wat speelt er bij jullie? Deel een voortgang, een knelpunt, een parel of een vraag. “Niets te melden” kan ook.',
    missing: (posted: number, of: number) => `${posted} van ${of} hebben al gedeeld.`,
  },
  'call-agenda': {
    title: (date: string) => `De agenda van ${date}`,
    text: 'Dit staat erop. Lees het vast, en vraag je achterban wat je mee moet nemen.',
    missing: (n: number) => (n === 1 ? 'Nog 1 deelt zijn ontwikkeling.' : `Nog ${n} delen hun ontwikkeling.`),
  },
  'round-digest': {
    title: 'Vandaag is de vergadering: dit is het rondje',
    text: 'Dit is wat er gedeeld is.',
    missing: (posted: number, of: number) => `${posted} van ${of} hebben gedeeld.`,
  },
  'after-meeting': {
    title: (date: string) => `Na de vergadering van ${date}`,
    text: 'Dit neemt iedereen mee naar de achterban.',
    none: 'Er zijn geen besluiten vastgelegd.',
    decision: (title: string, asked: number, deadline: string) =>
      `“${title}” vraagt ${asked === 1 ? '1 organisatie' : `${asked} organisaties`} om akkoord, uiterlijk ${deadline}.`,
  },

  hearsLabel: 'Waar wil je herinneringen lezen?',
  hears: {
    channel: 'In het kanaal, met een vermelding',
    chat: 'In mijn eigen chat met Coalitietafel',
    tab: 'Alleen in de tab',
  } satisfies Record<HearingPlace, string> as Record<HearingPlace, string>,
  hearsHint: 'Wat te laat is, staat nooit in het kanaal.',
  /** Instead of the choice of a chat, while nothing arrived from there. */
  chatFirst: 'In mijn eigen chat met Coalitietafel. Stuur daar eerst één bericht, dan weten we dat het werkt.',
  hearsFor: 'Waar je herinneringen leest, kies je voor jezelf.',
  heard: 'Opgeslagen.',
  settings: 'Herinneringen',
  settingsAbout:
    'Hoeveel dagen van tevoren, of erna, vertellen we iets? Van 0 tot en met 90; 0 is op de dag zelf. Alleen op werkdagen, tussen 8 en 18 uur.',
  days: {
    callItems: 'Vragen om agendapunten, dagen voor de vergadering',
    callRound: 'Het rondje openen, dagen voor de vergadering',
    callAgenda: 'De agenda sturen, dagen voor de vergadering',
    roundReminder: 'Wie nog niet deelde herinneren, dagen voor de vergadering',
    takeBack: 'Vragen of het is voorgelegd, dagen na het advies',
    bodySoon: 'Herinneren aan de dag van de achterban, dagen ervoor',
    bodyMet: 'Vragen wat de achterban zei, dagen erna',
    deadlineSoon: 'Herinneren aan de antwoorddatum, dagen ervoor',
  } satisfies Record<TellingDay, string> as Record<TellingDay, string>,
  daysHints: { takeBack: 'Bij 0 vragen we dit niet.' } as Partial<Record<TellingDay, string>>,
  states: {
    waiting: 'onderweg',
    told: 'verstuurd',
    tab: 'alleen in de tab',
    dropped: 'niet meer nodig',
    failed: 'niet gelukt',
    unsure: 'onzeker',
  },
  daysTitle: 'Op welke dagen?',
  daysSaid: 'Opgeslagen. Het geldt vanaf de volgende keer dat er iets te vertellen is.',
  topics: {
    'take-back': 'voorleggen aan de achterban',
    'body-soon': 'de achterban vergadert binnenkort',
    'body-met': 'de achterban vergaderde',
    'deadline-soon': 'de antwoorddatum komt eraan',
    'deadline-past': 'de antwoorddatum is voorbij',
    'post-update': 'het rondje',
    'deputy-starts': 'de vervanging begint',
    'deputy-ends': 'de vervanging eindigt',
    digest: 'weekoverzicht',
    'call-items': 'vraag om agendapunten',
    'call-round': 'het rondje is open',
    'call-agenda': 'de agenda',
    'round-digest': 'het rondje op de dag zelf',
    'after-meeting': 'na de vergadering',
    'item-accepted': 'het voorstel staat op de agenda',
    'item-postponed': 'het voorstel is uitgesteld',
    'item-declined': 'het voorstel komt niet op de agenda',
    'decision-ratified': 'het besluit is bekrachtigd',
    'decision-lapsed': 'het besluit is vervallen',
    'condition-met': 'de voorwaarde is afgevinkt',
    'condition-unmet': 'de voorwaarde staat weer open',
    'condition-contradicted': 'de voorwaarde is volgens hen niet voldaan',
    'deputy-named': 'de vervanging is vastgelegd',
    'deputy-ended': 'de vervanging is gestopt',
    'deputised-ended': 'de vervanging is gestopt',
  } satisfies Record<TellingTopic | Telling, string> as Record<string, string>,
  listTitle: 'Wat er verstuurd is',
  listAbout: 'Herinneringen, oproepen en vermeldingen van de laatste weken. Alleen voorzitter en secretaris zien dit.',
  listNone: 'Er is nog niets verstuurd.',
  ways: { channel: 'in het kanaal', chat: 'in de eigen chat' } satisfies Record<Way, string> as Record<Way, string>,
  unsaid: (topics: string) =>
    `Niet verstuurd: ${topics}. Wat te laat is, staat nooit in het kanaal, en een eigen chat is er niet. Bel of mail.`,
  comingTitle: 'Wat eraan komt',
  comingAbout: 'Op deze dagen vertellen we iets, na 9 uur, als het dan nog nodig is.',
  comingNone: 'De komende twee weken staat er niets klaar.',
  channel: 'Het kanaal',
  noChannel: 'Het kanaal is niet te bereiken',
  /** Whom something did not reach, why, and what to do about it; without a name the channel. */
  unreached: (why: Failure, name?: string) => (name === undefined ? unreachedChannel[why] : unreachedPerson[why](name)),
};

const unreachedChannel: Record<Failure, string> = {
  unsure: 'We weten niet of de laatste oproep in het kanaal staat. Kijk of hij er staat; we sturen hem niet nog eens.',
  blocked:
    'Coalitietafel mag niet in het kanaal schrijven. Vraag de eigenaar van het team of het gearchiveerd is, of alleen open voor moderatoren.',
  removed:
    'Coalitietafel is uit het team gehaald. Vraag de eigenaar van het team om Coalitietafel opnieuw toe te voegen.',
  gone: 'Teams vindt het kanaal niet meer. Vraag de eigenaar van het team of het kanaal er nog is, en of Coalitietafel er nog in zit.',
  disabled: 'Coalitietafel is uitgezet. Vraag de Teams-beheerder om Coalitietafel weer aan te zetten.',
  other: 'Teams nam de laatste oproep in het kanaal niet aan. Vraag het de Teams-beheerder als dit vaker gebeurt.',
};
const notInChat = (name: string) =>
  `${name} heeft Coalitietafel niet meer in de eigen chat. Vraag om Coalitietafel daar weer een bericht te sturen, of om bij “herinneringen” het kanaal te kiezen. Bel of mail tot die tijd.`;
const unreachedPerson: Record<Failure, (name: string) => string> = {
  unsure: (name) =>
    `We weten niet of de herinnering aan ${name} is aangekomen. Vraag het na; we sturen haar niet nog eens.`,
  blocked: (name) =>
    `${name} heeft Coalitietafel in de eigen chat geblokkeerd. Vraag om dat op te heffen, of om bij “herinneringen” het kanaal te kiezen. Bel of mail tot die tijd.`,
  removed: notInChat,
  gone: notInChat,
  disabled: (name) =>
    `Coalitietafel mag ${name} niet schrijven: de app is uitgezet. Vraag de Teams-beheerder om haar weer aan te zetten.`,
  other: (name) =>
    `Teams nam de herinnering aan ${name} niet aan. Bel of mail, en vraag het de Teams-beheerder als dit vaker gebeurt.`,
};

type Way = 'channel' | 'chat';

interface Mandate {
  readonly title: string;
  readonly organisation: string;
  readonly body: string;
  readonly bodyDate: string;
  readonly deadline: string;
}
