import type { Theme, UpdateType } from '../../../domain/documents';

/** Fourteen municipalities in one coalition (seed 002). */
const municipalities = [
  'Beesel',
  'Bergen',
  'Echt-Susteren',
  'Gennep',
  'Horst aan de Maas',
  'Leudal',
  'Maasgouw',
  'Nederweert',
  'Peel en Maas',
  'Roerdalen',
  'Roermond',
  'Venlo',
  'Venray',
  'Weert',
] as const;

const places = (kind: string, name: (place: string) => string, many: number = municipalities.length) =>
  municipalities.slice(-many).map((place) => ({ kind, name: name(place) }));

/** 80 organisations, as many as the region has; beyond the municipalities their names only say what they are and where. */
export const largeOrganisations: readonly { readonly name: string; readonly kind: string }[] = [
  ...places('gemeente', (place) => `Gemeente ${place}`),
  { kind: 'GGD', name: 'GGD Noord- en Midden-Limburg' },
  { kind: 'jeugdgezondheidszorg', name: 'JGZ Noord- en Midden-Limburg' },
  ...['VGZ', 'CZ', 'Zilveren Kruis'].map((name) => ({ kind: 'zorgverzekeraar', name })),
  ...['VSV Noord', 'VSV Midden'].map((name) => ({ kind: 'VSV', name })),
  ...['Huisartsenkoepel Noord', 'Huisartsenkoepel Midden'].map((name) => ({ kind: 'huisartsen', name })),
  ...places('ziekenhuis', (place) => `Ziekenhuis ${place}`, 3),
  ...places('kraamzorg', (place) => `Kraamzorg ${place}`, 10),
  ...places('welzijn', (place) => `Welzijn ${place}`),
  ...places('verloskundigen', (place) => `Verloskundigen ${place}`),
  ...places('opvang', (place) => `Kinderopvang ${place}`),
  ...['Ouderpanel Noord', 'Ouderpanel Midden'].map((name) => ({ kind: 'ouders', name })),
];

/** What people of an organisation are called: its first one is its delegate, the others come along. */
export const largeRoles = ['Beleidsmedewerker', 'Coördinator', 'Projectleider', 'Vervanger'] as const;

export const largeUpdates: readonly { readonly type: UpdateType; readonly theme?: Theme; readonly text: string }[] = [
  {
    type: 'progress',
    theme: 'cooperation',
    text: 'Onze lokale coalitie heeft een jaarplan. Vier nieuwe partners doen mee, en ieder trekt één onderwerp.',
  },
  {
    type: 'bottleneck',
    theme: 'pregnancy',
    text: 'Voor het prenataal huisbezoek is er geen vervanging als een collega uitvalt. Samen met de buren kan dat wel.',
  },
  {
    type: 'good-practice',
    theme: 'parents',
    text: 'Wij bespreken onze plannen op plekken waar ouders al komen. Dat geeft meer antwoorden dan een avond op het gemeentehuis.',
  },
  {
    type: 'question',
    theme: 'data',
    text: 'Welke cijfers gebruiken jullie om te zien of de samenwerking iets oplevert? Wij zoeken er drie die iedereen begrijpt.',
  },
  { type: 'nothing', text: '' },
  {
    type: 'progress',
    theme: 'livelihood',
    text: 'De schuldhulp heeft één nummer voor de geboortezorg. Er wordt binnen twee werkdagen teruggebeld.',
  },
];

/** One for each line of the action programme, and what came up besides. */
export const largeItems: readonly string[] = [
  'Actielijn 1: een goede start voor de zwangerschap',
  'Actielijn 2: samenwerken rond de geboorte',
  'Actielijn 3: steun voor jonge ouders',
  'Actielijn 4: scholing voor iedereen die met ouders werkt',
  'Actielijn 5: cijfers en leren',
  'Nieuwe partijen in de overeenkomst',
  'Eén verwijskaart voor twee ziekenhuizen',
  'Afspraken met de buurregio',
];

/** Advices of the years before, one after each meeting. */
export const largeDecisions: readonly string[] = [
  'Samenwerkingsafspraken van de coalitie',
  'Eén route voor kwetsbare zwangeren',
  'Prenataal huisbezoek in alle gemeenten',
  'Regionale coördinator voor twee jaar',
  'Gezamenlijke scholing voor wie met jonge ouders werkt',
  'Privacyafspraken bij de overdracht',
  'Eén telefoonnummer voor schuldhulp rond de geboorte',
  'Vergoeding voor ouders die meedenken',
  'Verwijskaart voor huisartsen en verloskundigen',
  'Jaarlijkse cijfers over de eerste duizend dagen',
];

/** Advices that wait for answers now, besides the agreement. */
export const largeOpenDecisions: readonly string[] = [
  'Verlenging van de regionale coördinator',
  'Eén overdracht van kraamzorg naar jeugdgezondheidszorg',
  'Tolken bij gesprekken over zwangerschap',
  'Groepsconsulten in elke gemeente',
  'Gezamenlijke website voor aanstaande ouders',
  'Rookvrije start: één aanpak',
  'Ouderpanel krijgt een vaste plek aan tafel',
  'Nieuwe partijen in de overeenkomst',
  'Begroting van de coalitie voor volgend jaar',
];

/** What the table advises, whatever it is about. */
export const largeAdvice =
  'Wij adviseren dat alle partijen dit samen doen, ieder voor het eigen werkgebied. De werkgroep maakt een plan met de ' +
  'gemeenten en vertelt elk half jaar hoe het gaat. Na twee jaar kijkt de tafel of het doorgaat.';

export const largeConditions: readonly string[] = [
  'Er komt na twee jaar een evaluatie.',
  'De kosten blijven binnen de begroting van dit jaar.',
  'Kleine praktijken krijgen een jaar langer de tijd.',
];

export const largeReason = 'Wij hebben hier dit jaar geen geld en geen mensen voor.';
