import type { Words } from '../words';

export const tell: Words['tell'] = {
  'item-accepted': (p) => `your proposal “${p.title}” is on the agenda.`,
  'item-postponed': (p) => `your proposal “${p.title}” was postponed. Reason: ${p.reason}`,
  'item-declined': (p) => `your proposal “${p.title}” does not go on the agenda. Reason: ${p.reason}`,
  'decision-ratified': (p) => `the decision “${p.title}” is ratified.`,
  'decision-lapsed': (p) => `the decision “${p.title}” has lapsed. See the card for why.`,
  'deputy-named': (p) =>
    `you stand in for ${p.organisations} from ${p.from} up to and including ${p.until}. During that time you report their answer.`,
};
