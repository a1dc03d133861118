import type { Attachment } from '../../connector/page-api';
import { isFields, type Result } from '../read-answer';

export interface Preview {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly image?: string;
}

/**
 * How a search result looks in the list: its thumbnail or hero card, or the first words of its Adaptive Card.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
export function previewOf(result: Result | Attachment): Preview {
  const shown = 'preview' in result && result.preview ? result.preview : result;
  if (!isFields(shown.content)) return {};
  if (shown.contentType.endsWith('card.adaptive')) {
    const [title, subtitle, text] = textsOf(shown.content);
    return { title, subtitle, text };
  }
  const { title, subtitle, text, images } = shown.content;
  const image = Array.isArray(images) && isFields(images[0]) ? images[0].url : undefined;
  return { title: word(title), subtitle: word(subtitle), text: word(text), image: word(image) };
}

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** Texts of an Adaptive Card in reading order. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isFields(value)) return [];
  const own = value.type === 'TextBlock' ? word(value.text) : undefined;
  return [...(own ? [own] : []), ...['body', 'items', 'columns', 'inlines'].flatMap((key) => textsOf(value[key]))];
}
