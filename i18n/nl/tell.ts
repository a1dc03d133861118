/** What a person is told with an @mention; the mention comes before the sentence. */
export const tell = {
  'item-accepted': (p: { title: string }) => `je voorstel “${p.title}” staat op de agenda.`,
  'item-postponed': (p: { title: string; reason: string }) =>
    `je voorstel “${p.title}” is uitgesteld. Reden: ${p.reason}`,
  'item-declined': (p: { title: string; reason: string }) =>
    `je voorstel “${p.title}” komt niet op de agenda. Reden: ${p.reason}`,
  'decision-ratified': (p: { title: string }) => `het besluit “${p.title}” is bekrachtigd.`,
  'decision-lapsed': (p: { title: string }) => `het besluit “${p.title}” is vervallen. Kijk op de kaart waarom.`,
  'condition-met': (p: { title: string; organisation: string }) =>
    `de voorzitter heeft de voorwaarde van ${p.organisation} bij “${p.title}” afgevinkt. Klopt dat niet? Open het besluit en zeg waarom.`,
  'condition-unmet': (p: { title: string; organisation: string }) =>
    `de voorwaarde van ${p.organisation} bij “${p.title}” staat weer open.`,
  'condition-contradicted': (p: { title: string; organisation: string; reason: string }) =>
    `volgens ${p.organisation} is aan hun voorwaarde bij “${p.title}” niet voldaan. Reden: ${p.reason}`,
  'deputy-named': (p: { organisations: string; from: string; until: string }) =>
    `je spreekt van ${p.from} tot en met ${p.until} namens ${p.organisations}. In die tijd meld jij hun antwoord.`,
  'deputy-ended': (p: { by: string; organisations: string; from: string; until: string }) =>
    `je vervanging namens ${p.organisations}, van ${p.from} tot en met ${p.until}, is gestopt door ${p.by}.`,
  'deputised-ended': (p: { by: string; deputy: string; organisations: string; from: string; until: string }) =>
    `je vervanging door ${p.deputy} namens ${p.organisations}, van ${p.from} tot en met ${p.until}, is gestopt door ${p.by}.`,
};
export type Telling = keyof typeof tell;
