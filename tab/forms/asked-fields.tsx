import type { OrganisationKind } from '../../domain/documents';
import { touchesWorkOf } from '../../domain/organisations';
import type { OrganisationLine } from '../../domain/views/coalition';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { SeveralField, TickField } from './fields';
import type { Form, Values } from './use-form';

export interface AskedValues extends Values {
  readonly askAll: boolean;
  readonly askKinds: readonly string[];
  readonly touches: readonly string[];
  readonly asked: readonly string[];
}

interface Props<V extends AskedValues> {
  readonly form: Form<V>;
  readonly organisations: readonly OrganisationLine[];
}

/**
 * Whom a decision asks: everyone at the table, or those of a kind, or whose work it touches. Kinds and municipalities only
 * propose: who is asked is what is ticked in the end, and that can be changed.
 */
export function AskedFields<V extends AskedValues>({ form, organisations }: Props<V>) {
  const { t } = usePage();
  const tab = t.words.tab.decisions;
  const m = mandateWords();
  const { askAll, asked } = form.values;
  const atTable = organisations.filter(({ seat }) => seat === 'table');
  const kinds = (Object.keys(t.words.coalition.kinds) as OrganisationKind[]).filter((kind) =>
    atTable.some((one) => one.kind === kind),
  );
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');

  /** Those that fell out of the proposal are asked no more, those that came in are. */
  const propose = (next: Partial<AskedValues>) => {
    const before = proposedBy(form.values, atTable);
    const after = proposedBy({ ...form.values, ...next }, atTable);
    const kept = asked.filter((id) => !before.includes(id));
    form.set('asked', [...new Set([...after, ...kept])] as readonly string[] as V['asked']);
  };
  const proposing: Form<V> = {
    ...form,
    set: (field, value) => {
      form.set(field, value);
      propose({ [field]: value });
    },
  };
  const others = askAll ? organisations.filter(({ seat }) => seat === 'agenda') : organisations;
  const chosen = organisations.filter(({ id }) => asked.includes(id));
  return (
    <>
      <TickField form={form} name="askAll" label={t.words.decision.askAll} />
      {!askAll && (
        <>
          <SeveralField
            form={proposing}
            name="askKinds"
            label={m.askKinds}
            options={kinds.map((kind) => [kind, t.words.coalition.kinds[kind]])}
          />
          {municipalities.length > 0 && (
            <SeveralField
              form={proposing}
              name="touches"
              label={`${m.touches} ${m.touchesHint}`}
              options={municipalities.map(({ id, name }) => [id, name])}
            />
          )}
        </>
      )}
      {others.length > 0 && (
        <SeveralField
          form={form}
          name="asked"
          label={tab.askedLabel}
          options={others.map(({ id, name }) => [id, name])}
        />
      )}
      {!askAll && chosen.length > 0 && (
        <p role="status" className="small">
          <b>{tab.asks(chosen.length)}</b>: {t.list(chosen.map(({ name }) => name))}
        </p>
      )}
    </>
  );
}

/** Ids of those at the table that are of these kinds, or whose work area these municipalities are. */
const proposedBy = (
  { askKinds, touches }: Pick<AskedValues, 'askKinds' | 'touches'>,
  atTable: readonly OrganisationLine[],
): string[] => atTable.filter((one) => askKinds.includes(one.kind) || touchesWorkOf(one, touches)).map(({ id }) => id);
