import { Popover, PopoverSurface, SearchBox, Spinner } from '@fluentui/react-components';
import { type RefObject, useEffect } from 'react';
import type { ExtensionCommand } from '../../connector/page-api';
import { usePage } from '../page-context';
import type { Result } from '../read-answer';
import { useExtension } from '../use-extension';
import { previewOf } from './preview-of';
import { useSearch } from './use-search';

interface Props {
  readonly command: ExtensionCommand;
  readonly conversationId: string;
  readonly threadId?: string;
  readonly target: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Search with the bot: what is chosen goes into the compose box. */
export function SearchPane({ command, conversationId, threadId, target, onClose }: Props) {
  const { drafts, place, words } = usePage();
  const { search, box } = useExtension({ conversationId, threadId });
  const { query, setQuery, results, problem, busy } = useSearch(command, search);
  const title = command.title[place.lang];

  // Closing gives the keyboard back to the button that began it.
  useEffect(() => () => target.current?.focus(), [target]);

  const insert = ({ contentType, content }: Result) => {
    drafts.insert(box, [{ contentType, content }]);
    onClose();
  };

  return (
    <Popover
      open
      trapFocus
      onOpenChange={(_event, data) => !data.open && onClose()}
      positioning={{ target: target.current, position: 'above', align: 'start' }}
    >
      <PopoverSurface className="search-pane" aria-label={title}>
        <h2>{title}</h2>
        <SearchBox
          aria-label={title}
          placeholder={words.search}
          value={query}
          onChange={(_event, data) => setQuery(data.value)}
        />
        <div role="status" className="search-state">
          {busy && <Spinner size="tiny" label={words.searching} delay={300} />}
          {!busy && (problem ?? (results.length === 0 ? words.noResults : words.results(results.length)))}
        </div>
        <ul className="search-results">
          {results.map((result, index) => {
            const preview = previewOf(result);
            const name = preview.title ?? words.attachment;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: results come and go as a whole, and titles may be the same
              <li key={`${index}${name}`}>
                <button type="button" onClick={() => insert(result)}>
                  <span className="result-title">{name}</span>
                  {preview.subtitle && <span className="result-line">{preview.subtitle}</span>}
                  {preview.text && <span className="result-line">{preview.text}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
