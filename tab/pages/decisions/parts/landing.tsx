import type { LandingState } from '../../../../domain/documents';
import type { DecisionView } from '../../../../domain/views/decision';
import type { DecisionLanding } from '../../../../domain/views/decision-landing';
import { Bar } from '../../../kit/bar';
import { Mark } from '../../../kit/mark';
import { Section } from '../../../kit/section';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { landingLook } from './landing-look';
import { LandingWords } from './landing-words';

/** So many are read at a glance; of more one sees first how many are how far. */
const mostUnfolded = 20;

const farthestFirst: readonly LandingState[] = ['in-place', 'in-progress', 'not-started', 'not-here'];

interface Props {
  readonly view: DecisionView;
  readonly landing: DecisionLanding;
}

/** What becomes of a ratified agreement with each who carries it out, and when it comes back on the agenda. */
export function Landing({ view, landing }: Props) {
  const { t, openForm } = usePage();
  const m = mandateWords();
  const { lines, counts, of } = landing;
  const states = farthestFirst.filter((state) => counts[state] > 0);
  return (
    <Section title={m.landing} aside={<span className="subtle">{m.landedOf(counts['in-place'], of)}</span>}>
      <div className="sheet answers landing">
        <div className="landing-counts">
          <Bar
            parts={(['in-place', 'in-progress', 'not-started'] as const).map((state) => ({
              count: counts[state],
              tone: landingLook[state].tone,
            }))}
          />
          {view.reviewOn && <p className="line-about">{m.reviewOn(t.date(view.reviewOn))}</p>}
        </div>
        {states.map((state) => {
          const { Icon, tone } = landingLook[state];
          return (
            <details key={state} open={lines.length <= mostUnfolded}>
              <summary>
                <Mark Icon={Icon} tone={tone}>
                  {m.landingStates[state]}
                </Mark>
                <span>{counts[state]}</span>
              </summary>
              <ul>
                {lines
                  .filter((line) => line.state === state)
                  .map((line) => (
                    <li key={line.organisationId} className="line">
                      <LandingWords line={line} bare />
                      {line.mayReport && !line.mine && (
                        <button
                          type="button"
                          className="quiet"
                          aria-label={`${t.words.decision.report}: ${line.name}`}
                          onClick={() =>
                            openForm({ form: 'landing', decision: view.id, organisation: line.organisationId })
                          }
                        >
                          {t.words.decision.report}
                        </button>
                      )}
                    </li>
                  ))}
              </ul>
            </details>
          );
        })}
      </div>
    </Section>
  );
}
