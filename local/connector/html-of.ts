import type { Message } from './page-api';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A message's text as the HTML in which Teams hands it to bots; mentions become numbered `<at>`. */
export function htmlOf({ text, textFormat, mentions }: Pick<Message, 'text' | 'textFormat' | 'mentions'>): string {
  if (textFormat === 'xml') return `<div>${text}</div>`;
  const escapeHtml = (plain: string) => plain.replace(/[&<>"]/g, (c) => escapes[c] ?? c).replaceAll('\n', '<br>');
  const parts = text.split(/<at>(.*?)<\/at>/);
  let mention = 0;
  const html = parts.map((part, i) =>
    i % 2 === 0 ? escapeHtml(part) : `<at id="${mention++}">${escapeHtml(part)}</at>`,
  );
  return mentions.length === 0 ? `<div>${escapeHtml(text)}</div>` : `<div>${html.join('')}</div>`;
}
