import type { SourceMessage } from '../../../domain/documents';
import { OutsideLink } from '../../kit/outside-link';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';

/** The chat message an item came from, and the way back to it. */
export function ItemSource({ source }: { readonly source: SourceMessage }) {
  const { t } = usePage();
  const w = t.words.common;
  return (
    <figure className="agenda-source">
      <figcaption className="small subtle">{w.source(source.by)}</figcaption>
      <blockquote className="quote people-text">
        <PeopleText text={source.text} />
      </blockquote>
      {source.url && (
        <span className="no-print">
          <OutsideLink url={source.url}>{w.originalMessage}</OutsideLink>
        </span>
      )}
    </figure>
  );
}
