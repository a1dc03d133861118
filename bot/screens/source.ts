import type { SourceMessage } from '../../domain/documents';
import type { Params } from './screen';

/** The chat message a form started from, as it travels in the parameters of a screen. */
export function sourceFrom(params: Params): SourceMessage | undefined {
  if (!params.sourceText) return undefined;
  return {
    text: params.sourceText,
    by: params.sourceBy ?? '',
    ...(params.sourceUrl && { url: params.sourceUrl }),
  };
}

/** The same message as parameters; long texts are cut to what a button can carry. */
export const sourceParams = (source: SourceMessage): Record<string, string> => ({
  sourceText: source.text.slice(0, 2000),
  sourceBy: source.by.slice(0, 200),
  ...(source.url && { sourceUrl: source.url }),
});
