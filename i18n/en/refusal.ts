import type { Words } from '../words';

const name = (value: unknown, otherwise: string) => (typeof value === 'string' && value ? value : otherwise);

export const refusal: Words['refusal'] = {
  'bad-input': () => 'Something is not right yet. It is said at the field itself; what you typed is still there.',
  busy: () => 'Several people are busy at once. Try again in a moment; what you typed is still there.',
  'too-large': () =>
    'So much text stands here already that this does not fit any more. Make yours shorter; what you typed is still there.',
  'unknown-action': () => 'We do not know this button (any more). Type help for what can be done.',
  'not-found': () => 'This is no longer there. It may have been removed meanwhile.',
  'not-a-member': () => "This belongs to a channel you are not in. Ask the coalition's secretary to add you.",
  'no-coalition': () =>
    'There is no coalition in this channel yet. First post a message with @Coalitietafel in the channel.',
  'guest-cannot-start': () =>
    'A guest cannot set up the coalition. Ask someone of the organisation itself. You can share and propose.',
  'already-set-up': (d) =>
    `The coalition is set up already. ${name(d.secretary, 'The secretary')} is secretary and can hand over the role.`,
  'not-set-up': () => 'There is no secretary yet. Type start to set up the coalition; then you will be.',
  'only-secretary-or-chair': (d) => `This is for chair and secretary. Ask ${name(d.secretary, 'the secretary')}.`,
  'only-chair': (d) => `Only the chair does this${name(d.chair, '') && ` (${d.chair})`}.`,
  'only-own': () => 'You can change your own message only. Is something wrong? Ask the secretary.',
  'not-your-organisation': (d) =>
    `You do not represent ${name(d.organisation, 'this organisation')}. Is that wrong? Type “who am I”, and the secretary confirms it.`,
  'not-confirmed-yet': (d) =>
    `The secretary still has to confirm that you represent ${name(d.organisation, 'this organisation')}. Ask ${name(d.secretary, 'the secretary')}.`,
  'organisation-exists': (d) => `${name(d.organisation, 'That organisation')} is there already.`,
  'organisation-unknown': (d) =>
    `We do not know “${name(d.organisation, 'this name')}”. Choose an organisation from the list, or ask the secretary to add it.`,
  'organisation-left': (d) => `${name(d.organisation, 'This organisation')} no longer takes part.`,
  'item-closed': () => 'This item is finished. Do you want to discuss it again? Propose a new item.',
  'item-not-accepted': () => 'This item is not on the agenda yet. Put it there first.',
  'update-withdrawn': () => 'This update was withdrawn. Share a new one.',
  'meeting-exists': () => 'There is a meeting on this day already. Choose another day, or change that meeting.',
  'meeting-held': () => 'This meeting is closed already.',
  'meeting-cancelled': () => 'This meeting does not take place.',
  'meeting-not-yet': () => 'This meeting has not been held yet. Close it on the day itself or after.',
  'decision-closed': (d) =>
    `This decision ${d.state === 'lapsed' ? 'has lapsed' : 'is ratified already'}. Is your answer wrong? Ask the secretary to reopen it.`,
  'decision-changed': () =>
    'The text of this decision was changed meanwhile. Read the new text below and then send it again.',
  'answered-meanwhile': (d) =>
    `${name(d.by, 'Someone else')} has meanwhile reported an answer for ${name(d.organisation, 'this organisation')}. See whether it is right; you can still change it below.`,
  'changed-meanwhile': (d) =>
    `${name(d.by, 'Someone else')} has meanwhile changed this. See which text it should be; what you typed is still there.`,
  'represents-nobody': () => 'We do not know yet whom you represent. Type “who am I” and choose your organisation.',
  'not-asked': (d) => `${name(d.organisation, 'This organisation')} was not asked for a mandate here.`,
  'asks-nobody': () => 'This decision asks nobody yet. Choose at least one organisation, or ask all at the table.',
  'money-needs-answers': () =>
    'Where it costs money each organisation has to answer itself. Choose another way of ratifying.',
  'no-condition': () => 'This organisation set no condition.',
  'deadline-over': () => 'The deadline is over, and who reports nothing then agrees. Extend it first.',
  'decision-open': () => 'This decision still runs. Answers can simply be changed.',
  'chat-unknown': () =>
    'Send Coalitietafel one message in your own chat first. Then we know that it works, and you can choose this.',
  'not-ratified': () => 'This decision is not ratified yet. How it stands locally is reported after that.',
  'not-concerned': (d) => `${name(d.organisation, 'This organisation')} does not have to carry this decision out.`,
};
