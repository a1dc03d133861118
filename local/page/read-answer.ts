import type { Attachment, InvokeAnswer } from '../connector/page-api';

/** A bot's answer is input from outside: read for what it may be, and anything else is "no proper answer". */
export type Answer =
  | { readonly kind: 'card'; readonly card: object }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'error'; readonly text?: string }
  | { readonly kind: 'attachments'; readonly attachments: readonly Result[] }
  | { readonly kind: 'nothing' };

export interface Task {
  readonly title?: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card: object;
}

export interface Result extends Attachment {
  readonly preview?: Attachment;
}

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

export function readAnswer({ status, body }: InvokeAnswer): Answer {
  if (!isFields(body)) return status < 300 ? { kind: 'nothing' } : { kind: 'error' };
  if (status >= 300) return refusal(body);
  if (isFields(body.task)) return task(body.task);
  if (isFields(body.composeExtension)) return composeExtension(body.composeExtension);
  const type = text(body.type);
  const code = typeof body.statusCode === 'number' ? body.statusCode : 200;
  if (type === 'application/vnd.microsoft.error' || code >= 300) return refusal(body.value);
  if (type === 'application/vnd.microsoft.card.adaptive' && isFields(body.value))
    return { kind: 'card', card: body.value };
  if (type === 'application/vnd.microsoft.activity.message' && text(body.value))
    return { kind: 'notice', text: text(body.value) ?? '' };
  return { kind: 'nothing' };
}

/** `{ code, message }`, or that in an `error`. */
function refusal(value: unknown): Answer {
  if (!isFields(value)) return { kind: 'error' };
  if (isFields(value.error)) return refusal(value.error);
  const message = text(value.message) ?? (isFields(value.value) ? text(value.value.message) : undefined);
  return { kind: 'error', ...(message ? { text: message } : {}) };
}

function task({ type, value }: Fields): Answer {
  if (type === 'message') return { kind: 'notice', text: text(value) ?? '' };
  if (type !== 'continue' || !isFields(value) || !isFields(value.card)) return { kind: 'error' };
  const card = isFields(value.card.content) ? value.card.content : value.card;
  const title = text(value.title);
  const { width, height } = value as { width?: number | string; height?: number | string };
  return { kind: 'task', task: { card, width, height, ...(title ? { title } : {}) } };
}

function composeExtension({ type, text: words, attachments }: Fields): Answer {
  if (type === 'message') return { kind: 'notice', text: text(words) ?? '' };
  if (type !== 'result' || !Array.isArray(attachments)) return { kind: 'error' };
  return { kind: 'attachments', attachments: attachments.filter(isResult) };
}

const isResult = (value: unknown): value is Result => isFields(value) && typeof value.contentType === 'string';
