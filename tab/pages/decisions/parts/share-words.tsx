import type { ShareLine } from '../../../../domain/views/decision-line';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/** One organisation's part of the costs in a line: asked, pledged, mandated, from which means, and on whom it depends. */
export function ShareWords({ share }: { readonly share: ShareLine }) {
  const { t } = usePage();
  const m = mandateWords();
  const kinds = ['asked', 'pledged', 'mandated'] as const;
  const amounts = kinds.flatMap((kind) => {
    const amount = share[kind];
    return amount === undefined ? [] : [`${m[kind].toLowerCase()} ${t.money(amount)}`];
  });
  return <p className="line-about">{[...amounts, ...conditionsOf(share, t.list)].join(' · ')}</p>;
}

/** From which means, and on whose taking part it depends. */
export function conditionsOf({ means, dependsOn = [] }: ShareLine, list: (names: readonly string[]) => string) {
  const m = mandateWords();
  return [
    ...(means ? [m.meansIs(means)] : []),
    ...(dependsOn.length > 0 ? [m.dependsOn(list(dependsOn.map(({ name }) => name)))] : []),
  ];
}
