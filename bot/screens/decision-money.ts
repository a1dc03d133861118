import type { DecisionView } from '../../domain/views/decision';
import type { ShareLine } from '../../domain/views/decision-line';
import type { Reader } from '../../i18n/reader';
import { type Element, group, words } from '../cards/elements';
import type { ScreenContext } from './screen';

/** What it costs, what was asked, pledged and mandated, and by how much that does not add up, to the cent. */
export function decisionMoney({ t }: ScreenContext, { money }: DecisionView): Element[] {
  if (!money) return [];
  const w = t.words.mandates;
  const { total, asked, pledged, mandated, askedMore, mandatedMore, uncertain } = money;
  const sums = shareWords(t, { asked, pledged, mandated });
  const wrong = [
    askedMore > 0 ? w.askedMore(t.money(askedMore)) : askedMore < 0 ? w.askedShort(t.money(-askedMore)) : '',
    mandatedMore > 0
      ? w.mandatedMore(t.money(mandatedMore))
      : mandatedMore < 0
        ? w.mandatedShort(t.money(-mandatedMore))
        : '',
    uncertain > 0 ? w.uncertain(t.money(uncertain)) : '',
  ].filter(Boolean);
  if (total === undefined && !sums) return [];
  return [
    group(
      [
        words(total === undefined ? w.money : w.totalIs(t.money(total)), { small: true, bold: true }),
        ...(sums ? [words(sums, { small: true, spacing: 'none' })] : []),
        ...wrong.map((one) => words(`▲ ${one}`, { small: true, tone: 'warning', spacing: 'none' })),
      ],
      { spacing: 'medium' },
    ),
  ];
}

/** "Gevraagd € 100 · Toegezegd € 80 · Akkoord € 80"; amounts that are nothing, or not there, are left out. */
export const shareWords = ({ words: { mandates: w }, money }: Reader, share: ShareLine): string =>
  (['asked', 'pledged', 'mandated'] as const)
    .flatMap((one) => (share[one] ? [`${w[one]} ${money(share[one])}`] : []))
    .join(' · ');
