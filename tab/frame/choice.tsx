import { Button } from '@fluentui/react-button';
import type { PageWords } from '../../i18n/words';
import type { CoalitionChoice } from '../api/client';
import { State } from './state';

interface Props {
  readonly coalitions: readonly CoalitionChoice[];
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}

/** Outside a channel nobody says which coalition is meant. */
export function Choice({ coalitions, words, onChoose }: Props) {
  const w = words.tab.frame;
  return (
    <main>
      {coalitions.length === 0 ? (
        <State whole title={w.noneTitle} text={w.none} />
      ) : (
        <State whole title={w.chooseTitle} text={w.choose}>
          {coalitions.map(({ id, region, channel }) => (
            <Button key={id} onClick={() => onChoose(id)}>
              {[region, channel].filter(Boolean).join(' · ') || words.coalition.title}
            </Button>
          ))}
        </State>
      )}
    </main>
  );
}
