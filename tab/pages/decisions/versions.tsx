import type { DecisionView } from '../../../domain/views/decision';
import { usePage } from '../../page-context';

/** The texts that were there before, newest first. */
export function Versions({ versions }: { readonly versions: DecisionView['versions'] }) {
  const { t } = usePage();
  const earlier = versions.slice(0, -1).toReversed();
  return (
    <details>
      <summary>{t.words.tab.decisions.versions}</summary>
      <ol className="history">
        {earlier.map(({ number, text, at, by }) => (
          <li key={number}>
            <span className="line-about">
              {t.words.decision.version(number)} · {t.day(at)} · {by}
            </span>
            <p className="people-text">{text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
