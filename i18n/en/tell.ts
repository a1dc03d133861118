import type { Words } from '../words';

export const tell: Words['tell'] = {
  'item-accepted': (p) => `your proposal “${p.title}” is on the agenda.`,
  'item-postponed': (p) => `your proposal “${p.title}” was postponed. Reason: ${p.reason}`,
  'item-declined': (p) => `your proposal “${p.title}” does not go on the agenda. Reason: ${p.reason}`,
  'decision-ratified': (p) => `the decision “${p.title}” is ratified.`,
  'decision-lapsed': (p) => `the decision “${p.title}” has lapsed. See the card for why.`,
  'condition-met': (p) =>
    `the chair marked the condition of ${p.organisation} on “${p.title}” met. Is that not so? Open the decision and say why.`,
  'condition-unmet': (p) => `the condition of ${p.organisation} on “${p.title}” is open again.`,
  'condition-contradicted': (p) =>
    `${p.organisation} says that their condition on “${p.title}” is not met. Reason: ${p.reason}`,
  'deputy-named': (p) =>
    `you speak for ${p.organisations} from ${p.from} up to and including ${p.until}. During that time you report their answer.`,
  'deputy-ended': (p) =>
    `your standing in for ${p.organisations}, from ${p.from} up to and including ${p.until}, was ended by ${p.by}.`,
  'deputised-ended': (p) =>
    `the standing in of ${p.deputy} for you at ${p.organisations}, from ${p.from} up to and including ${p.until}, was ended by ${p.by}.`,
};
