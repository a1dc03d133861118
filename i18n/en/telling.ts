import type { Failure } from '../../domain/documents';
import type { nl } from '../nl';

export const telling: (typeof nl)['telling'] = {
  personal: (n) => (n === 1 ? 'this asks for you:' : `these ${n} things ask for you:`),
  'take-back': (p) =>
    `“${p.title}”: do you submit this to ${p.body}? Report the day on which they treat it. Answer by ${p.deadline}.`,
  'body-soon': (p) => `“${p.title}”: ${p.body} treats this on ${p.bodyDate}. Report the answer after that.`,
  'body-met': (p) =>
    `“${p.title}”: is there an answer of ${p.body} yet? Report it, or report the new day. You have until ${p.deadline}.`,
  'deadline-soon': (p) => `“${p.title}”: ${p.organisation} can answer until ${p.deadline}.`,
  silence: 'Who has reported nothing by then agrees.',
  'deadline-past': (p) =>
    `“${p.title}”: the deadline was ${p.deadline}. How does it stand with ${p.organisation}? Let us know, also when it takes a while yet.`,
  'post-update': (p) =>
    `The round: what is going on with ${p.organisation}? Share it before the meeting of ${p.date}. Nothing to report? That is fine too.`,
  deputyStarts: (p) => `From today you speak for ${p.organisations}, until ${p.until}. What is open comes to you.`,
  deputised: (p) => `${p.deputy} stands in for you for ${p.organisations}, until ${p.until}.`,
  deputyEnds: (p) => `Today is the last day of standing in for ${p.organisations}. What is open goes back.`,
  digestTitle: 'What is pending:',
  digest: (p) =>
    [
      `“${p.title}”: ${p.agreed} of ${p.of} agreed`,
      p.open > 0 && `${p.open} still to come`,
      p.late > 0 && `${p.late} late`,
      p.over ? `answers were expected by ${p.deadline}` : `answer by ${p.deadline}`,
    ]
      .filter(Boolean)
      .join(' · '),
  digestCall: (name) => `Call first: ${name}. The whole call list is under “call list”.`,
  toTab: 'Open in the tab',

  'call-items': {
    title: (date) => `Agenda items for ${date}`,
    text: 'Is there something you cannot solve locally? Put it on the agenda. Secretary and chair decide the order together.',
    missing: (n, minutes) =>
      n === 0
        ? `There is nothing on it yet. There are ${minutes} minutes free.`
        : `${n === 1 ? 'There is 1 item' : `There are ${n} items`} on it. ${minutes > 0 ? `${minutes} minutes are still free.` : 'The agenda is full: what is added may go to a later meeting.'}`,
  },
  'call-round': {
    title: (date) => `The round for ${date} is open`,
    text: 'What is going on with you? Share progress, a bottleneck, a good practice or a question. “Nothing to report” is fine too.',
    missing: (posted, of) => `${posted} of ${of} have shared.`,
  },
  'call-agenda': {
    title: (date) => `The agenda of ${date}`,
    text: 'This is on it. Read it beforehand, and ask your body what you should bring.',
    missing: (n) => (n === 1 ? '1 still shares its update.' : `${n} still share their update.`),
  },
  'round-digest': {
    title: 'The meeting is today: this is the round',
    text: 'This is what was shared.',
    missing: (posted, of) => `${posted} of ${of} have shared.`,
  },
  'after-meeting': {
    title: (date) => `After the meeting of ${date}`,
    text: 'This is what everyone takes back.',
    none: 'No decisions were recorded.',
    decision: (title, asked, deadline) =>
      `“${title}” asks ${asked === 1 ? '1 organisation' : `${asked} organisations`} for a mandate, by ${deadline}.`,
  },

  hearsLabel: 'Where do you want to read reminders?',
  hears: {
    channel: 'In the channel, with a mention',
    chat: 'In my own chat with Coalitietafel',
    tab: 'Only in the tab',
  },
  hearsHint: 'What is late never stands in the channel.',
  chatFirst: 'In my own chat with Coalitietafel. Send one message there first, then we know that it works.',
  hearsFor: 'Where you read reminders, you choose for yourself.',
  heard: 'Saved.',
  settings: 'Reminders',
  settingsAbout:
    'How many days before, or after, do we tell something? From 0 to 90; 0 is on the day itself. Only on working days, between 8:00 and 18:00.',
  days: {
    callItems: 'Ask for agenda items, days before the meeting',
    callRound: 'Open the round, days before the meeting',
    callAgenda: 'Send the agenda, days before the meeting',
    roundReminder: 'Remind who has not shared, days before the meeting',
    takeBack: 'Ask whether it was submitted, days after the advice',
    bodySoon: 'Remind of the day of the body, days before it',
    bodyMet: 'Ask what the body said, days after it',
    deadlineSoon: 'Remind of the deadline, days before it',
  },
  daysHints: { takeBack: 'With 0 we do not ask this.' },
  states: {
    waiting: 'on its way',
    told: 'sent',
    tab: 'only in the tab',
    dropped: 'no longer needed',
    failed: 'failed',
    unsure: 'unsure',
  },
  daysTitle: 'On which days?',
  daysSaid: 'Saved. It counts from the next time there is something to tell.',
  topics: {
    'take-back': 'submitting it to the body',
    'body-soon': 'the body meets soon',
    'body-met': 'the body met',
    'deadline-soon': 'the deadline is near',
    'deadline-past': 'the deadline has passed',
    'post-update': 'the round',
    'deputy-starts': 'standing in begins',
    'deputy-ends': 'standing in ends',
    digest: 'weekly overview',
    'call-items': 'call for agenda items',
    'call-round': 'the round is open',
    'call-agenda': 'the agenda',
    'round-digest': 'the round on the day itself',
    'after-meeting': 'after the meeting',
    'item-accepted': 'the proposal is on the agenda',
    'item-postponed': 'the proposal was postponed',
    'item-declined': 'the proposal does not go on the agenda',
    'decision-ratified': 'the decision is ratified',
    'decision-lapsed': 'the decision has lapsed',
    'condition-met': 'the condition was ticked off',
    'condition-unmet': 'the condition is open again',
    'condition-contradicted': 'the condition is not met, they say',
    'deputy-named': 'standing in was arranged',
    'deputy-ended': 'standing in was ended',
    'deputised-ended': 'standing in was ended',
  },
  listTitle: 'What was sent',
  listAbout: 'Reminders, calls and mentions of the last weeks. Only chair and secretary see this.',
  listNone: 'Nothing was sent yet.',
  ways: { channel: 'in the channel', chat: 'in their own chat' },
  unsaid: (topics) =>
    `Not sent: ${topics}. What is late is never in the channel, and there is no chat of their own. Call or mail.`,
  comingTitle: 'What is to come',
  comingAbout: 'On these days we tell something, after 9 in the morning, if it is still needed then.',
  comingNone: 'Nothing is planned for the next two weeks.',
  channel: 'The channel',
  noChannel: 'The channel cannot be reached',
  unreached: (why, name) => (name === undefined ? unreachedChannel[why] : unreachedPerson[why](name)),
};

const unreachedChannel: Record<Failure, string> = {
  unsure: 'We do not know whether the last call stands in the channel. Look for it there; we do not send it again.',
  blocked:
    'Coalitietafel may not write in the channel. Ask the owner of the team whether it is archived, or open to moderators only.',
  removed: 'Coalitietafel was removed from the team. Ask the owner of the team to add Coalitietafel again.',
  gone: 'Teams does not find the channel. Ask the owner of the team whether the channel is still there, and Coalitietafel in it.',
  disabled: 'Coalitietafel was switched off. Ask the Teams administrator to switch it on again.',
  other: 'Teams did not take the last call in the channel. Ask the Teams administrator if this happens more often.',
};
const notInChat = (name: string) =>
  `${name} no longer has Coalitietafel in their own chat. Ask them to send it a message there, or to choose the channel under “reminders”. Call or mail until then.`;
const unreachedPerson: Record<Failure, (name: string) => string> = {
  unsure: (name) => `We do not know whether the reminder reached ${name}. Ask them; we do not send it again.`,
  blocked: (name) =>
    `${name} has blocked Coalitietafel in their own chat. Ask them to unblock it, or to choose the channel under “reminders”. Call or mail until then.`,
  removed: notInChat,
  gone: notInChat,
  disabled: (name) =>
    `Coalitietafel may not write to ${name}: it was switched off. Ask the Teams administrator to switch it on again.`,
  other: (name) =>
    `Teams did not take the reminder to ${name}. Call or mail, and ask the Teams administrator if this happens more often.`,
};
