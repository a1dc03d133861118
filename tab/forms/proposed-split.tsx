import type { CostSplit, Organisation } from '../../domain/documents';
import { splitByWeight } from '../../domain/money/split-costs';
import { mandateWords } from '../mandates/words';
import { usePage } from '../page-context';

interface Props {
  /** Cents. */
  readonly total: number;
  readonly split: CostSplit;
  readonly organisations: readonly Organisation[];
}

/** Who would be asked what, as one types; nothing while a number is missing, which sending says. */
export function ProposedSplit({ total, split, organisations }: Props) {
  const { t } = usePage();
  const m = mandateWords();
  const weights = organisations.map((one) => (split === 'equal' ? 1 : (one.inhabitants ?? 0)));
  const unknown = organisations.some((one, index) => one.kind === 'municipality' && !weights[index]);
  if (unknown || weights.every((one) => one === 0)) return null;
  const parts = splitByWeight(total, weights);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="several-list proposed-split" tabIndex={0} aria-label={m.sharesLabel}>
      <dl>
        {organisations.map(
          ({ id, name }, index) =>
            weights[index] !== 0 && (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{t.money(parts[index] ?? 0)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
