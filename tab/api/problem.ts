import type { Problem } from '../../domain/problem';

/** What the API refused (RFC 9457), in the reader's language; or that it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly detail: string,
    /** `status` is 0 and `code` `offline` when nothing answered. */
    readonly about: Omit<Problem, 'type' | 'title' | 'detail'>,
    options?: ErrorOptions,
  ) {
    super(`${about.status} ${about.code}`, options);
    this.name = 'ApiProblem';
  }

  /** Nothing was wrong with what was asked: asking again may work. */
  get passing(): boolean {
    const { status } = this.about;
    return status === 0 || status === 429 || status >= 500;
  }
}
