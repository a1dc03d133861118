import { useState } from 'react';
import type { CostSplit } from '../../domain/documents';
import { parseAmount } from '../../domain/money/parse-amount';
import type { DecisionView } from '../../domain/views/decision';
import type { DecisionLine } from '../../domain/views/decision-line';
import { useView } from '../api/use-view';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';
import { AmountField } from './amount-field';
import { RadioField } from './fields';
import { FormDialog } from './form-dialog';
import { OwnFigures } from './own-figures';
import { ProposedSplit } from './proposed-split';
import { TextNow } from './text-now';
import { typedAmount } from './typed-amount';
import { useForm } from './use-form';

/** Each organisation's own figure is a field of its own; its name says whose. */
const figure = (organisationId: string) => `own ${organisationId}`;

type Figures = Readonly<Record<string, string>> & { readonly version: string };

/** What a decision costs, and who is asked how much: proposed by a rule, or in own figures. */
export function CostsForm({ view, close }: { readonly view: DecisionView; readonly close: () => void }) {
  const { t } = usePage();
  const m = mandateWords();
  const coalition = useView('coalition').data;
  const [lines] = useState(() =>
    view.groups.flatMap((group) => group.lines).filter((line) => line.state !== 'released'),
  );
  const form = useForm({
    action: 'split-costs',
    about: view.id,
    initial: initialOf(view, lines, t.language),
    input: (values) => ({
      decision: view.id,
      total: values.total ?? '',
      split: values.split as CostSplit,
      shares: values.split === 'own' ? sharesOf(lines, values) : '',
      expectedVersion: Number(values.version),
    }),
    done: () => m.costsSaid,
    close,
  });
  const total = parseAmount(form.values.total ?? '');
  const cents = 'cents' in total ? total.cents : undefined;
  return (
    <FormDialog form={form} title={m.costsTitle} about={`${view.title}. ${m.costsAsksAgain}`} send={m.costs}>
      <TextNow form={form} view={view} next={m.textNowCosts} />
      <AmountField form={form} name="total" label={m.totalLabel} required />
      <RadioField
        form={form}
        name="split"
        label={m.splitLabel}
        options={(Object.keys(m.splits) as CostSplit[]).map((one) => [one, m.splits[one]])}
      />
      {form.values.split === 'own' ? (
        <OwnFigures
          form={form}
          total={cents}
          figures={lines.map(({ organisationId, name }) => ({ field: figure(organisationId), name }))}
        />
      ) : (
        cents !== undefined &&
        coalition && (
          <ProposedSplit
            total={cents}
            split={form.values.split as CostSplit}
            organisations={lines.flatMap(
              (line) => coalition.organisations.find(({ id }) => id === line.organisationId) ?? [],
            )}
          />
        )
      )}
    </FormDialog>
  );
}

function initialOf(view: DecisionView, lines: readonly DecisionLine[], language: 'nl' | 'en'): Figures {
  const own = lines.map((line) => [figure(line.organisationId), typedAmount(line.share?.asked, language)]);
  return {
    version: String(view.version),
    total: typedAmount(view.money?.total, language),
    split: view.money?.split ?? 'equal',
    ...Object.fromEntries(own),
  };
}

/** A line per organisation that is asked something, as the action reads them. */
const sharesOf = (lines: readonly DecisionLine[], values: Figures): string =>
  lines
    .map(({ organisationId }) => [organisationId, values[figure(organisationId)]?.trim() ?? ''] as const)
    .filter(([, typed]) => typed)
    .map(([id, typed]) => `${id}: ${typed}`)
    .join('\n');
