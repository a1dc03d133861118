import type { FieldProblem } from '../../domain/error';

/** What the API refused (RFC 9457), in the reader's language; or that it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly detail: string,
    readonly about: {
      /** HTTP status; 0 when nothing answered. */
      readonly status: number;
      /** The domain's code (`domain/error.ts`), or `offline`. */
      readonly code: string;
      readonly fields?: Readonly<Record<string, { readonly problem: FieldProblem; readonly detail: string }>>;
      /** For a lost conflict: how it stands now, by whom and since when. */
      readonly current?: Readonly<Record<string, unknown>>;
      readonly by?: string;
      readonly at?: string;
      readonly seen?: string;
    },
    options?: ErrorOptions,
  ) {
    super(`${about.status} ${about.code}`, options);
    this.name = 'ApiProblem';
  }

  /** Nothing was wrong with what was asked: asking again may work. */
  get passing(): boolean {
    const { status } = this.about;
    return status === 0 || status >= 500;
  }
}
