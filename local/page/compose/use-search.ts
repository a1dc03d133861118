import { useEffect, useRef, useState } from 'react';
import type { ExtensionCommand } from '../../connector/page-api';
import { describeError, describeFailure } from '../describe-failure';
import { usePage } from '../page-context';
import type { Answer, Result } from '../read-answer';

const pause = 250;

/** Asks while one types, a moment after the last letter; a late answer to an earlier question is dropped. */
export function useSearch(
  command: ExtensionCommand,
  search: (command: ExtensionCommand, words: string) => Promise<Answer>,
) {
  const { words } = usePage();
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly Result[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(true);
  const ask = useRef(search);
  ask.current = search;

  useEffect(() => {
    let current = true;
    setBusy(true);
    const timer = setTimeout(
      async () => {
        const given = await ask.current(command, query.trim()).catch((failure: unknown) => ({
          kind: 'error' as const,
          text: describeFailure(failure, words),
        }));
        if (!current) return;
        setBusy(false);
        setResults(given.kind === 'attachments' ? given.attachments : []);
        if (given.kind === 'error') setProblem(describeError(given, words));
        else setProblem(given.kind === 'notice' ? given.text : undefined);
      },
      query ? pause : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [command, query, words]);

  return { query, setQuery, results, problem, busy };
}
