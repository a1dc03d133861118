import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ActionInput, ActionName } from '../../domain/actions';
import { ApiProblem } from '../api/problem';
import { useCoalition } from '../coalition-context';
import { usePage } from '../page-context';
import { keepDraft, readDraft, type Sent } from './drafts';

export type Values = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface Conflict<V> {
  readonly by: string;
  /** UTC instant. */
  readonly at: string | undefined;
  /** How it stands now, in the form's own fields. */
  readonly theirs: V;
  /** For an answer: what to say one has seen when sending again. */
  readonly seen: string | undefined;
}

export interface FormOptions<V extends Values, N extends ActionName> {
  readonly action: N;
  /** Tells drafts of the same action apart: the document it is about. */
  readonly about: string;
  readonly initial: V;
  /**
   * What is sent. `shown` is what the form began with, for actions that notice a change of somebody else's; `answers` is
   * set when one chose one's own version over theirs.
   */
  input(values: V, shown: V, answers: Conflict<V> | undefined): ActionInput<N>;
  /** Sentence that says what now happens. */
  done(values: V): string;
  readonly close: () => void;
}

/**
 * A form's state: what is typed, what is wrong with it, and sending it as one action. A refused or failed form stays as it
 * was; the same content sent again is the same request. Nothing is checked here: the domain's own schema does that.
 */
export function useForm<V extends Values, N extends ActionName>(options: FormOptions<V, N>) {
  const { action, about, close } = options;
  const { api, coalitionId, words } = useCoalition();
  const { me, say } = usePage();
  const client = useQueryClient();
  const name = `${me.person.id} ${coalitionId} ${action} ${about}`;
  const [initial] = useState(options.initial);
  const [draft] = useState(() => readDraft<V>(name));
  const [values, setValues] = useState<V>(draft ? { ...initial, ...draft.values } : initial);
  const [shown, setShown] = useState<V>(draft ? { ...initial, ...draft.shown } : initial);
  const [restored, setRestored] = useState(draft !== undefined);
  const [problem, setProblem] = useState<ApiProblem>();
  // Fields that were refused and not touched since: what one is typing anew is not wrong yet.
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict<V>>();
  const [sending, setSending] = useState(false);
  const sent = useRef(false);
  const last = useRef<Sent>(draft?.sent);
  // What may have arrived, though nothing said so.
  const [lost, setLost] = useState<Sent | undefined>(draft?.sent);

  useEffect(() => {
    if (sent.current) return;
    const typed = Object.keys(values).some((field) => !same(values[field], shown[field]));
    // The page may be gone before there is an answer.
    const may = sending && navigator.onLine ? last.current : lost;
    keepDraft(name, typed || may ? { values, shown, sent: may } : undefined);
  }, [name, values, shown, lost, sending]);

  function set<K extends keyof V>(field: K, value: V[K]): void {
    setValues((before) => ({ ...before, [field]: value }));
    setWrong((before) => before.filter((one) => one !== field));
  }

  async function send(answers?: Conflict<V>): Promise<void> {
    if (sending) return;
    const input = options.input(values, answers?.theirs ?? shown, answers);
    const body = JSON.stringify(input);
    const now = last.current?.body === body ? last.current : { body, key: crypto.randomUUID() };
    last.current = now;
    const leaves = navigator.onLine;
    setSending(true);
    setProblem(undefined);
    try {
      await api.act(coalitionId, action, input, now.key);
      sent.current = true;
      keepDraft(name, undefined);
      await client.invalidateQueries();
      say({ tone: 'good', text: options.done(values) });
      close();
    } catch (error) {
      const found =
        error instanceof ApiProblem
          ? error
          : new ApiProblem(words.tab.frame.failed, { status: 500, code: 'unexpected' });
      const { current, by = '', at, seen } = found.about;
      setProblem(found);
      const { status } = found.about;
      const decided = [409, 413, 422].includes(status);
      const may = status >= 500 || (status === 0 && leaves) ? now : decided && lost?.key === now.key ? undefined : lost;
      setLost(may);
      setWrong(Object.keys(found.about.fields ?? {}));
      setConflict(current && { by, at, theirs: { ...initial, ...onlyFieldsOf(initial, current) }, seen });
      // Somebody else's change shows behind the form as well.
      if (!found.passing) void client.invalidateQueries();
    } finally {
      setSending(false);
    }
  }

  const sentIs = ({ body }: Sent) => body === JSON.stringify(options.input(values, shown, undefined));

  return {
    values,
    shown,
    set,
    problem,
    conflict,
    sending,
    restored,
    lost: lost && (sentIs(lost) ? ('unknown' as const) : ('unknownBefore' as const)),
    fieldProblem: (field: keyof V & string) =>
      wrong.includes(field) ? problem?.about.fields?.[field]?.detail : undefined,
    submit: () => void send(),
    /** One's own version over the one that came in between. */
    keepMine: () => {
      if (conflict) setShown(conflict.theirs);
      void send(conflict);
      setConflict(undefined);
    },
    takeTheirs: () => {
      sent.current = true;
      keepDraft(name, undefined);
      close();
    },
    discard: () => {
      keepDraft(name, undefined);
      setValues(initial);
      setShown(initial);
      setRestored(false);
      setLost(undefined);
    },
    close,
  };
}

export type Form<V extends Values> = Omit<ReturnType<typeof useForm<V, ActionName>>, 'set'> & {
  set<K extends keyof V>(field: K, value: V[K]): void;
};

function onlyFieldsOf<V extends Values>(initial: V, current: Readonly<Record<string, unknown>>): Partial<V> {
  const fields = Object.entries(current).filter(([field]) => field in initial);
  return Object.fromEntries(
    fields.map(([field, value]) => {
      if (typeof value === 'boolean' || Array.isArray(value)) return [field, value];
      const text = String(value ?? '');
      // A list of ids may come as one text.
      return [field, Array.isArray(initial[field]) ? text.split(',').filter(Boolean) : text];
    }),
  ) as Partial<V>;
}

/** Whether a field holds the same, a list too. */
export const same = (one: unknown, other: unknown) => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The fields that were changed, and what they were before: others' changes of other fields stay as they are. */
export function changedFields<V extends Values>(values: V, shown: V): { changed: Partial<V>; seen: Partial<V> } {
  const fields = Object.keys(values).filter((field) => !same(values[field], shown[field])) as (keyof V)[];
  const pick = (from: V) => Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<V>;
  return { changed: pick(values), seen: pick(shown) };
}
