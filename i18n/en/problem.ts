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
  'unknown-organisation': 'We do not know this organisation. Choose one from the list.',
};
