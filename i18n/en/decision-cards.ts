import type { nl } from '../nl';

export const decisionCards: (typeof nl)['decisionCards'] = {
  pendingChannel: 'You see lateness for your own organisation only. Chair and secretary see it for everyone.',
  pendingAbout: (n) => (n === 1 ? '1 mandate is pending' : `${n} mandates are pending`),
  pendingNone: 'Nothing is pending. Everything was answered.',
  pendingNoneMine: 'Nothing is pending with you.',
  pendingOf: (n, of) => `${n} of ${of} answered`,
  notAskedYou: 'Your organisation was not asked for a mandate here.',
  askedOnly: 'Ask these as well. Only these? Then untick the box above',
  conditionHint: 'Only needed for Agreed with conditions.',
  reasonHint: 'Only needed for Declined.',
  bodyDateHint: 'Only needed for Submitted.',
  onWordHint: 'For example: board, by mail',
  onWordLabel: 'From whom did you hear this?',
  answerOn: (title) => `Report: ${title}`,
};
