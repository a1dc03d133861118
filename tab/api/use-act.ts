import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ActionInput, ActionName } from '../../domain/actions';
import { useCoalition } from '../coalition-context';
import { usePage } from '../page-context';
import { ApiProblem } from './problem';

/**
 * Carries out an action that needs no form, such as accepting a proposal: says how it went, and has the page look again.
 * `busy` while one is under way. Resolves to whether it was done.
 */
export function useAct() {
  const { api, coalitionId, words } = useCoalition();
  const { say } = usePage();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const act = useCallback(
    async <N extends ActionName>(name: N, input: ActionInput<N>, done: string | undefined): Promise<boolean> => {
      // One press is one request, however often it is sent.
      const key = crypto.randomUUID();
      const send = async (again = false): Promise<boolean> => {
        setBusy(true);
        const leaves = navigator.onLine;
        try {
          await api.act(coalitionId, name, input, key);
          await client.invalidateQueries();
          // What was said not to be sent is no longer so.
          const text = done ?? (again ? words.common.saved : undefined);
          if (text) say({ tone: 'good', text });
          return true;
        } catch (error) {
          const problem = error instanceof ApiProblem ? error : undefined;
          // Without a form there is no field to say it under.
          const [field] = Object.values(problem?.about.fields ?? {});
          const { unanswered, failed } = words.tab.frame;
          const detail = problem?.about.status === 0 && leaves ? unanswered : problem?.detail;
          const text = field?.detail ?? detail ?? failed;
          say({ tone: 'bad', text, again: problem?.passing ? () => void send(true) : undefined });
          void client.invalidateQueries();
          return false;
        } finally {
          setBusy(false);
        }
      };
      return send();
    },
    [api, coalitionId, client, say, words],
  );
  return { act, busy };
}
