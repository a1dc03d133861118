import { Button } from '@fluentui/react-button';
import { usePage } from '../page-context';
import { type Conflict, type Form, same, type Values } from './use-form';
import { formWords } from './words';

interface Props<V extends Values> {
  readonly form: Form<V>;
  readonly conflict: Conflict<V>;
  readonly labels: Partial<Record<keyof V, string>>;
  readonly read?: ((field: keyof V & string, value: V[keyof V]) => string) | undefined;
  readonly whole?: boolean | undefined;
}

/** Two people changed the same: both versions side by side, and the choice. */
export function ConflictPanel<V extends Values>({ form, conflict, labels, read, whole }: Props<V>) {
  const { t } = usePage();
  const w = formWords();
  const said = (field: keyof V & string, value: V[keyof V]) => (read ? read(field, value) : String(value)) || w.empty;
  const differing = (Object.keys(labels) as (keyof V & string)[]).filter(
    (field) =>
      !same(conflict.theirs[field], form.values[field]) && (whole || !same(conflict.theirs[field], form.shown[field])),
  );
  const when = conflict.at ? `${t.day(conflict.at)} ${w.at(t.time(conflict.at))}` : '';
  return (
    <section className="conflict" aria-label={w.conflictTitle}>
      <h3>{w.conflictTitle}</h3>
      <p>{w.conflict(conflict.by, when)}</p>
      <dl>
        {differing.map((field) => (
          <div key={field}>
            <dt>{labels[field]}</dt>
            <dd>
              <b>{w.theirs(conflict.by)}</b>
              <p>{said(field, conflict.theirs[field])}</p>
            </dd>
            <dd>
              <b>{w.mine}</b>
              <p>{said(field, form.values[field])}</p>
            </dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Button onClick={form.keepMine}>{w.keepMine}</Button>
        <Button onClick={form.takeTheirs}>{w.takeTheirs}</Button>
      </div>
    </section>
  );
}
