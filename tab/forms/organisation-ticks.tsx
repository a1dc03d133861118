import type { Organisation } from '../../domain/documents';
import { SeveralField } from './fields';
import type { Form } from './use-form';

interface Props<V extends { readonly organisations: readonly string[] }> {
  readonly form: Form<V>;
  readonly label: string;
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[];
  /** Ids of what is ticked when the form opens: in sight, at the top. */
  readonly first: readonly string[];
}

/** One or more organisations, by ticks. */
export function OrganisationTicks<V extends { readonly organisations: readonly string[] }>({
  form,
  label,
  organisations,
  first,
}: Props<V>) {
  const ordered = [
    ...organisations.filter(({ id }) => first.includes(id)),
    ...organisations.filter(({ id }) => !first.includes(id)),
  ];
  return (
    <SeveralField form={form} name="organisations" label={label} options={ordered.map(({ id, name }) => [id, name])} />
  );
}
