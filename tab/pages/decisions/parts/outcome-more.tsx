import type { DecisionView } from '../../../../domain/views/decision';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/** What would still change the outcome; once it is there, which answers it rests on. */
export function OutcomeMore({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const m = mandateWords();
  const { state, undone, restsOn, correctableUntil, reviewOn, landing } = view;
  const still = stillOf(view);
  return (
    <>
      {undone && <p>{m.undone[undone]}</p>}
      {still && <p>{still}</p>}
      {state === 'ratified' && (
        <details>
          <summary>{restsOnOf(restsOn)}</summary>
          <p>{t.list(restsOn.map((line) => line.name))}</p>
        </details>
      )}
      {state === 'lapsed' && (
        <p>{restsOn.length > 0 ? m.lapsedBy(t.list(restsOn.map((line) => line.name))) : m.lapsedEmpty}</p>
      )}
      {correctableUntil && <p>{m.correctable(t.date(correctableUntil))}</p>}
      {reviewOn && !landing && <p className="line-about">{m.reviewOn(t.date(reviewOn))}</p>}
    </>
  );
}

/** "Nog 2 van 14; bij niet akkoord van één vervalt het": the fewest answers that would decide it either way. */
function stillOf({ state, rule, outcome }: DecisionView): string {
  const m = mandateWords();
  if (state !== 'open') return '';
  const { stillNeeded, declinesToLapse, of } = outcome;
  const needed = rule !== 'no-objection' && stillNeeded > 0 ? m.nOf(stillNeeded, of) : '';
  const still = [needed, m.lapsesAfter(declinesToLapse)].filter(Boolean).join('; ');
  return `${still.charAt(0).toUpperCase()}${still.slice(1)}.`;
}

function restsOnOf(lines: DecisionView['restsOn']): string {
  const agreed = lines.filter(({ standing }) => standing === 'agreed');
  const conditions = agreed.filter(({ state }) => state === 'conditional').length;
  return mandateWords().restsOn(agreed.length, conditions, lines.length - agreed.length);
}
