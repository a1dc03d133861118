import type { SourceMessage } from '../../../domain/documents';
import { OutsideLink } from '../../kit/outside-link';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';

interface Props {
  readonly source: SourceMessage;
  /** What stands above it already; the same words are not said twice. */
  readonly shown: string;
}

/** The chat message an update comes from, and the way back to it. */
export function UpdateSource({ source, shown }: Props) {
  const { common } = usePage().t.words;
  return (
    <div className="quote small">
      <p>{common.source(source.by)}</p>
      {source.text !== shown && (
        <p className="people-text">
          <PeopleText text={source.text} />
        </p>
      )}
      {source.url && <OutsideLink url={source.url}>{common.originalMessage}</OutsideLink>}
    </div>
  );
}
