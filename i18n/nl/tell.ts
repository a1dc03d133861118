/** What a person is told with an @mention; the mention comes before the sentence. */
export const tell = {
  'item-accepted': (p: { title: string }) => `je voorstel “${p.title}” staat op de agenda.`,
  'item-postponed': (p: { title: string; reason: string }) =>
    `je voorstel “${p.title}” is uitgesteld. Reden: ${p.reason}`,
  'item-declined': (p: { title: string; reason: string }) =>
    `je voorstel “${p.title}” komt niet op de agenda. Reden: ${p.reason}`,
  'decision-ratified': (p: { title: string }) => `het besluit “${p.title}” is bekrachtigd.`,
  'decision-lapsed': (p: { title: string }) => `het besluit “${p.title}” is vervallen. Kijk op de kaart waarom.`,
  'deputy-named': (p: { organisations: string; from: string; until: string }) =>
    `je vervangt ${p.organisations} van ${p.from} tot en met ${p.until}. In die tijd meld jij hun antwoord.`,
};
export type Telling = keyof typeof tell;
