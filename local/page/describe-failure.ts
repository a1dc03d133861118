import { PageError } from './api';
import type { Answer } from './read-answer';
import type { Words } from './words';

/** What went wrong, as people read it. */
export function describeFailure(failure: unknown, words: Words): string {
  if (!(failure instanceof PageError)) return words.failed.bot;
  if (failure.code === 'offline') return words.failed.offline;
  return failure.status === 403 || failure.status === 404 ? words.failed.notInvited : words.failed.bot;
}

export const describeError = (answer: Extract<Answer, { kind: 'error' }>, words: Words) =>
  answer.text ?? words.failed.bot;
