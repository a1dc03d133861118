import type { FieldProblem } from './error';

/** A refusal as the API says it (problem details, RFC 9457), in the reader's language. The server writes it, the page reads it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  /** HTTP status. */
  readonly status: number;
  readonly detail: string;
  /** The domain's own code, or `bad-request`, `unauthorized`, `forbidden`, `too-large`, `too-many`, `unavailable`, `unexpected`. */
  readonly code: string;
  /** For `bad-input`: what is wrong with which field. */
  readonly fields?: Readonly<Record<string, { readonly problem: FieldProblem; readonly detail: string }>>;
  /** For `changed-meanwhile` and `answered-meanwhile`: how it stands now by field, and who made it so when (UTC instant). */
  readonly current?: Readonly<Record<string, unknown>>;
  readonly by?: string;
  readonly at?: string;
  /** For `answered-meanwhile`: what to send as `seen` once the reader saw that answer. */
  readonly seen?: string;
}
