import { DeliveryError } from '../bot/outgoing';
import { DomainError, type RefusalCode } from '../domain/error';
import type { Problem } from '../domain/problem';
import { DocumentTooLarge, StoreUnavailable } from '../domain/store/store';
import { en } from '../i18n/en';
import { nl } from '../i18n/nl';
import type { Language } from '../i18n/reader';
import type { Words } from '../i18n/words';
import { HttpError } from './http-error';

/** Statuses with which the API refuses; each has its title in both languages. */
export type ProblemStatus = keyof Words['api']['titles'];

/** The status of everything the domain refuses; a code without one does not compile. */
const statuses: Readonly<Record<RefusalCode, ProblemStatus>> = {
  'bad-input': 422,
  busy: 503,
  'too-large': 413,
  'unknown-action': 404,
  'not-found': 404,
  'not-a-member': 404,
  'no-coalition': 404,
  'guest-cannot-start': 403,
  'already-set-up': 409,
  'not-set-up': 403,
  'only-secretary-or-chair': 403,
  'only-chair': 403,
  'only-own': 403,
  'not-your-organisation': 403,
  'not-confirmed-yet': 403,
  'organisation-exists': 409,
  'organisation-unknown': 409,
  'organisation-left': 409,
  'item-closed': 409,
  'item-not-accepted': 409,
  'update-withdrawn': 409,
  'meeting-exists': 409,
  'meeting-held': 409,
  'meeting-cancelled': 409,
  'meeting-not-yet': 409,
  'decision-closed': 409,
  'decision-changed': 409,
  'answered-meanwhile': 409,
  'changed-meanwhile': 409,
  'represents-nobody': 403,
  'not-asked': 409,
  'asks-nobody': 409,
  'money-needs-answers': 409,
  'no-condition': 409,
  'decision-open': 409,
  'deadline-over': 409,
  'not-ratified': 409,
  'not-concerned': 409,
  'chat-unknown': 409,
};

/** What is refused before the domain is asked, by status: the code a caller reads, and its sentence. */
const refusals = {
  400: ['bad-request', 'unreadable'],
  401: ['unauthorized', 'signIn'],
  403: ['forbidden', 'forbidden'],
  404: ['not-found', 'notFound'],
  413: ['too-large', 'tooLarge'],
  429: ['too-many', 'slower'],
  503: ['unavailable', 'later'],
} as const;

/** Seconds after which trying again makes sense. */
const again = { busy: 1, store: 2, teams: 5 };

type Said = Problem & { readonly status: ProblemStatus };

/** What goes wrong as the caller reads it; anything unexpected is a 500 without details. */
export function problemOf(
  error: unknown,
  language: Language,
): { readonly problem: Said; readonly headers: Readonly<Record<string, string>> } {
  const words = language === 'en' ? en : nl;
  const { titles, details } = words.api;
  const said = (status: ProblemStatus, code: string, detail: string, more: Partial<Said> = {}): Said => ({
    type: `urn:coalitietafel:problem:${code}`,
    title: titles[status],
    status,
    detail,
    code,
    ...more,
  });
  const later = (seconds: number) => ({
    problem: said(503, 'unavailable', details.later),
    headers: { 'retry-after': String(seconds) },
  });
  if (error instanceof DomainError) {
    const { code } = error;
    const fields = Object.entries(error.details.fields ?? {}).map(([field, problem]) => [
      field,
      { problem, detail: words.problem[problem] },
    ]);
    return {
      problem: said(statuses[code], code, words.refusal[code](error.details), {
        ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
        ...nowOf(error),
      }),
      headers: code === 'busy' ? { 'retry-after': String(again.busy) } : {},
    };
  }
  if (error instanceof HttpError) {
    const [code, sentence] = refusals[error.status];
    return { problem: said(error.status, code, details[sentence]), headers: error.headers };
  }
  if (error instanceof StoreUnavailable) return later(again.store);
  if (error instanceof DeliveryError) return later(Math.ceil((error.retryAfterMs ?? again.teams * 1000) / 1000));
  if (error instanceof DocumentTooLarge) return { problem: said(413, 'too-large', details.tooLarge), headers: {} };
  return { problem: said(500, 'unexpected', details.ours), headers: {} };
}

/** What somebody else did in the meantime, for the page to show beside what was typed. */
function nowOf({ code, details }: DomainError): Pick<Problem, 'current' | 'by' | 'at' | 'seen'> {
  const text = (name: string) => (typeof details[name] === 'string' ? { [name]: details[name] } : {});
  if (code === 'changed-meanwhile')
    return { current: details.current as Problem['current'], ...text('by'), ...text('at') };
  if (code !== 'answered-meanwhile') return {};
  const { state, bodyDate, condition, reason, onWordOf } = details;
  return { current: { state, bodyDate, condition, reason, onWordOf }, ...text('by'), ...text('at'), ...text('seen') };
}
