import { landingStates } from '../../domain/documents';
import type { DecisionView } from '../../domain/views/decision';
import { opens } from '../cards/buttons';
import { type Element, words } from '../cards/elements';
import { landingLook } from './landing-look';
import type { ScreenContext } from './screen';

/** How a ratified agreement stands locally, in numbers; who is where is one press further. */
export function decisionLanding(context: ScreenContext, { id, landing }: DecisionView): Element[] {
  if (!landing || landing.lines.length === 0) return [];
  const w = context.t.words.mandates;
  const { counts, of } = landing;
  const shown = landingStates.filter((state) => counts[state] > 0);
  return [
    {
      type: 'Container',
      spacing: 'medium',
      selectAction: opens(context, { title: w.landing, to: { screen: 'landing', params: { id } } }),
      items: [
        words(`${w.landing}\u00a0▸`, { bold: true }),
        words(w.landedOf(counts['in-place'], of), { small: true, spacing: 'none' }),
        words(
          shown
            .map((state) => `${landingLook[state].icon} ${counts[state]} ${w.landingStates[state].toLowerCase()}`)
            .join(' · '),
          { small: true, spacing: 'none' },
        ),
      ],
    },
  ];
}
