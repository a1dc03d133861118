import type { Words } from '../words';

export const problem: Words['problem'] = {
  required: 'Please fill this in.',
  'too-long': 'This is too long. Make it shorter; what you typed is still there.',
  'too-short': 'This is too short.',
  'not-a-date': 'This is not a date. Choose a day.',
  'not-a-time': 'This is not a time. Type for example 13:30.',
  'not-later': 'Choose a later day.',
  'in-the-past': 'This day has passed. Choose a later day.',
  'too-far': 'This day is too far away. Choose an earlier day.',
  'before-meeting': 'This day is before the meeting. Choose a day after it.',
  'not-a-number': 'This is not a whole number.',
  'out-of-range': 'This number is too small or too large.',
  'unknown-choice': 'Choose something from the list.',
  'not-an-amount': 'This is not an amount. Type for instance 12500 or 12,500.50.',
  negative: 'An amount cannot be below zero.',
  'not-a-link': 'This is not a web address. It begins with https://.',
  unchanged: 'The text is still the same. Change it first.',
  'no-inhabitants':
    'Of a municipality we do not know the number of inhabitants yet. Fill it in under Coalition, or choose another split.',
  'unknown-organisation': 'We do not know this organisation. Choose one from the list.',
  'stands-in-already':
    'During those days this person is a deputy already. Choose a later day to make it longer. Should it be shorter? Then first end what is there.',
};
