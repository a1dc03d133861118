import type { DecisionView } from '../../../domain/views/decision';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { AnswerLine } from './answer-line';

/** So many organisations are read at a glance; of more one sees the kinds first. */
const mostUnfolded = 20;

/** Every organisation's answer, by kind of organisation. */
export function Answers({ view }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const w = t.words.tab.decisions;
  return (
    <Section title={w.answers} aside={<span className="subtle">{w.asks(view.asked)}</span>}>
      <div className="sheet answers">
        {view.groups.map(({ kind, agreed, of, lines }) => (
          <details key={kind} open={view.asked <= mostUnfolded}>
            <summary>
              {t.words.coalition.kinds[kind]}
              <span>{t.words.decision.agreedOf(agreed, of)}</span>
            </summary>
            <ul>
              {lines.map((line) => (
                <AnswerLine
                  key={line.organisationId}
                  view={view}
                  line={line}
                  history={view.history.filter((one) => one.organisationId === line.organisationId)}
                />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Section>
  );
}
