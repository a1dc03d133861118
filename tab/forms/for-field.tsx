import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { useId } from 'react';
import type { MeView } from '../../domain/views/me';
import { useView } from '../api/use-view';
import { usePage } from '../page-context';
import { ChoiceField } from './fields';
import type { Form } from './use-form';

interface Speaker {
  readonly value: string;
  readonly name: string;
}

/** Whom somebody may speak for: their own, and for chair and secretary everybody ("namens"). */
export interface Speakers {
  readonly all: readonly Speaker[];
  /** Set when it can only be this one. */
  readonly only: Speaker | undefined;
  /** Nothing is known of them yet: any name may be typed. */
  readonly free: boolean;
}

/** `asked`: the id or name a form was opened for; it is one of the choices as it was said. */
export function useSpeakers(asked: string): Speakers {
  const { me } = usePage();
  const organisations = useView('coalition').data?.organisations ?? [];
  const as = ({ id, name }: MeView['organisations'][number]) => ({ value: name === asked ? name : (id ?? name), name });
  const own = me.organisations.map(as);
  const free = !me.leads && own.length === 0;
  const others = me.leads || free ? organisations.map((one) => as({ ...one, confirmed: true })) : [];
  const all = [...own, ...others.filter(({ name }) => !own.some((mine) => mine.name === name))];
  const only = me.leads || own.length !== 1 ? undefined : own[0];
  return { all, only, free };
}

interface Props<V extends { readonly for: string }> {
  readonly form: Form<V>;
  readonly speakers: Speakers;
}

/** For which organisation: said when it can be only one, chosen of one's own, or typed by who represents nobody yet. */
export function ForField<V extends { readonly for: string }>({ form, speakers: { all, only, free } }: Props<V>) {
  const { t } = usePage();
  const { round: w, common, tab } = t.words;
  const id = useId();
  const problem = form.fieldProblem('for');
  if (only) return <p className="form-about">{tab.round.speaksFor(only.name)}</p>;
  if (!free)
    return (
      <ChoiceField
        form={form}
        name="for"
        label={w.forLabel}
        required
        empty={common.choose}
        options={all.map(({ value, name }) => [value, name])}
      />
    );
  return (
    <>
      <Field
        label={w.forLabel}
        required
        {...(problem && { validationState: 'error' as const, validationMessage: problem })}
      >
        <Input
          value={form.values.for}
          list={id}
          placeholder={w.forPlaceholder}
          onChange={(_, { value }) => form.set('for', value as V['for'])}
        />
      </Field>
      <datalist id={id}>
        {all.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
