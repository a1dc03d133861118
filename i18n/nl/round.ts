import type { Theme, UpdateType } from '../../domain/documents';

export const round = {
  title: 'Rondje',
  about: (date: string | undefined) =>
    date
      ? `Wat speelt er lokaal? Deel het vóór de vergadering van ${date}.`
      : 'Wat speelt er lokaal? Deel het met elkaar.',
  posted: (n: number, of: number) => (of === 0 ? '' : `${n} van ${of} organisaties deelden al`),
  toCome: (n: number) =>
    n === 0 ? 'Iedereen heeft gedeeld.' : n === 1 ? 'Er komt er nog 1.' : `Er komen er nog ${n}.`,
  shared: 'Gedeeld',
  missing: (names: string) => `Nog niet gedeeld: ${names}`,
  missingOwn: (names: string) => `Van ${names} is er nog niets. Deel je het?`,
  none: 'Nog niemand deelde iets. Begin jij?',
  share: 'Deel je ontwikkeling',
  readAll: 'Lees alles',
  toAgenda: 'Zet op de agenda',
  onAgenda: 'Staat op de agenda',
  edit: 'Aanpassen',
  withdraw: 'Intrekken',
  withdrawn: 'Ingetrokken',
  edited: (when: string) => `aangepast ${when}`,
  notMatched: 'nog niet gekoppeld aan een organisatie',
  nothingToReport: 'Niets te melden dit keer.',
  formTitle: 'Deel een lokale ontwikkeling',
  editTitle: 'Pas je ontwikkeling aan',
  privacy: 'Schrijf over beleid en samenwerking, nooit over een herkenbaar kind, gezin of patiënt.',
  kindLabel: 'Wat is het?',
  themeLabel: 'Thema',
  textLabel: 'Wat speelt er?',
  textPlaceholder:
    'Bijvoorbeeld: vanaf maart is er in het gezondheidscentrum elke week een spreekuur voor aanstaande ouders.',
  forLabel: 'Voor welke organisatie?',
  forPlaceholder: 'Bijvoorbeeld: gemeente Papendrecht',
  send: 'Deel met de coalitie',
  sent: 'Gedeeld. Iedereen in het kanaal kan het lezen, en het telt mee in het rondje.',
  changed: 'Aangepast. Wie het bericht al zag, ziet nu de nieuwe tekst.',
  kinds: {
    progress: 'Voortgang',
    bottleneck: 'Knelpunt',
    'good-practice': 'Parel',
    question: 'Vraag',
    nothing: 'Niets te melden',
  } satisfies Record<UpdateType, string> as Record<UpdateType, string>,
  kindHints: {
    progress: 'Voortgang: dit gaat vooruit',
    bottleneck: 'Knelpunt: dit lukt lokaal niet',
    'good-practice': 'Parel: dit werkt, en kan elders ook',
    question: 'Vraag: wie weet raad?',
    nothing: 'Niets te melden (telt ook mee)',
  } satisfies Record<UpdateType, string> as Record<UpdateType, string>,
  themes: {
    'before-pregnancy': 'Voor de zwangerschap',
    pregnancy: 'Zwangerschap en geboorte',
    'after-birth': 'Na de geboorte',
    upbringing: 'Opgroeien en opvoeden',
    livelihood: 'Bestaanszekerheid',
    parents: 'Ouders betrekken',
    data: 'Cijfers en meten',
    cooperation: 'Samenwerking',
    other: 'Anders',
  } satisfies Record<Theme, string> as Record<Theme, string>,
};
