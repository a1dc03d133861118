/** What can be wrong with one field of what somebody entered. The words are in i18n (`problem.*`). */
export const fieldProblems = [
  'required',
  'too-long',
  'too-short',
  'not-a-date',
  'not-a-time',
  'in-the-past',
  'too-far',
  'before-meeting',
  'not-later',
  'not-a-number',
  'out-of-range',
  'unknown-choice',
  'unknown-organisation',
  'not-an-amount',
  'negative',
  'not-a-link',
  'unchanged',
  'no-inhabitants',
  'stands-in-already',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

/** Everything the domain can refuse. Each has its sentence in both languages (`refusal.*`): what is so, and what one can do. */
export type RefusalCode =
  | 'bad-input'
  | 'busy'
  | 'too-large'
  | 'unknown-action'
  | 'not-found'
  | 'not-a-member'
  | 'no-coalition'
  | 'guest-cannot-start'
  | 'already-set-up'
  | 'not-set-up'
  | 'only-secretary-or-chair'
  | 'only-chair'
  | 'only-own'
  | 'not-your-organisation'
  | 'not-confirmed-yet'
  | 'organisation-exists'
  | 'organisation-unknown'
  | 'organisation-left'
  | 'item-closed'
  | 'item-not-accepted'
  | 'update-withdrawn'
  | 'meeting-exists'
  | 'meeting-held'
  | 'meeting-cancelled'
  | 'meeting-not-yet'
  | 'decision-closed'
  | 'decision-changed'
  | 'answered-meanwhile'
  | 'changed-meanwhile'
  | 'represents-nobody'
  | 'not-asked'
  | 'asks-nobody'
  | 'money-needs-answers'
  | 'no-condition'
  | 'decision-open'
  | 'deadline-over'
  | 'not-ratified'
  | 'not-concerned'
  | 'chat-unknown';

/** A refusal: what somebody wanted cannot be done, and nothing was changed. Mapped once to a status and once to words. */
export class DomainError extends Error {
  constructor(
    readonly code: RefusalCode,
    /** Values for the sentence, and for `bad-input` the fields that are wrong. */
    readonly details: {
      readonly fields?: Readonly<Record<string, FieldProblem>>;
      /** For `changed-meanwhile`: the fields in which somebody else's words would be lost. */
      readonly lost?: readonly string[];
      readonly [name: string]: unknown;
    } = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'DomainError';
  }
}
