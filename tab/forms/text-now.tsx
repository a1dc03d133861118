import { useEffect, useRef } from 'react';
import type { DecisionView } from '../../domain/views/decision';
import { mandateWords } from '../mandates/words';
import type { Form, Values } from './use-form';

interface Props<V extends Values> {
  readonly form: Form<V>;
  readonly view: Pick<DecisionView, 'version' | 'versions'>;
  /** What sending it again does now. */
  readonly next: string;
}

/**
 * The text as it is now, for who was refused because it changed since they began (`version` of the form). What was typed
 * stays; once this text stands beside it, it is what is sent next that is about this text.
 */
export function TextNow<V extends Values & { readonly version: string }>({ form, view, next }: Props<V>) {
  const m = mandateWords();
  const { problem, values, shown, set } = form;
  const answered = useRef<typeof problem>(undefined);
  const newest = String(view.version);
  useEffect(() => {
    if (problem?.about.code !== 'decision-changed' || problem === answered.current) return;
    // The page has yet to look again.
    if (values.version === newest) return;
    answered.current = problem;
    set('version', newest as V['version']);
  });
  if (values.version === shown.version) return null;
  const textOf = (version: string) => view.versions.find(({ number }) => number === Number(version))?.text;
  const text = textOf(values.version);
  return (
    <section className="form-now">
      {text === textOf(shown.version) ? (
        <p>{m.onlyMoney}</p>
      ) : (
        <>
          <h3>{m.textNow}</h3>
          <p className="people-text">{text}</p>
        </>
      )}
      <p>{next}</p>
    </section>
  );
}
