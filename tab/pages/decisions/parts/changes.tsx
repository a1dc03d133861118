import type { DecisionView } from '../../../../domain/views/decision';
import type { VersionLine } from '../../../../domain/views/version-lines';
import { PeopleText } from '../../../kit/people-text';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/**
 * What the last amendment changed, word by word and why, in sight as long as people answer to it; and the texts that were
 * there before, newest first.
 */
export function Changes({ view: { versions, state } }: { readonly view: DecisionView }) {
  const { t } = usePage();
  const [last, ...earlier] = versions.toReversed();
  if (!last || earlier.length === 0) return null;
  return (
    <details className="text-changes" open={state === 'open'}>
      <summary>{mandateWords().changes}</summary>
      <div>
        <Version version={last} />
        <details>
          <summary>{t.words.tab.decisions.versions}</summary>
          <ol className="history">
            {earlier.map((version) => (
              <li key={version.number}>
                <Version version={version} />
              </li>
            ))}
          </ol>
        </details>
      </div>
    </details>
  );
}

function Version({ version }: { readonly version: VersionLine }) {
  const { t } = usePage();
  const m = mandateWords();
  const { number, text, at, by, because, changes } = version;
  return (
    <div>
      <p className="line-about">
        {t.words.decision.version(number)} · {t.day(at)} · {by}
      </p>
      {because && <p className="people-text">{m.because(because)}</p>}
      {number > 1 && !changes ? (
        <p>{m.onlyMoney}</p>
      ) : (
        <p className="people-text">{changes ? <Difference changes={changes} /> : <PeopleText text={text} />}</p>
      )}
    </div>
  );
}

/** What came in and what went out: a line under it or through it, and said in words to who does not see it. */
function Difference({ changes }: { readonly changes: NonNullable<VersionLine['changes']> }) {
  const m = mandateWords();
  return changes.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={key}>
        <span className="hidden"> [{m[kind]}: </span>
        {text}
        <span className="hidden">] </span>
      </Tag>
    );
  });
}
