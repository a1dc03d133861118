import { Button } from '@fluentui/react-button';
import type { RoundView } from '../../../domain/views/round';
import { usePage } from '../../page-context';

/**
 * From whom nothing came yet: the names for chair and secretary, folded away so that a shared screen shames nobody; for
 * others only what is their own. Never on paper.
 */
export function MissingUpdates({ view: { missing } }: { readonly view: RoundView }) {
  const { me, t, openForm } = usePage();
  const { round: w, tab } = t.words;
  if (missing.length === 0) return null;
  if (!me.leads)
    return (
      <div className="own-missing no-print">
        <p>{w.missingOwn(t.list(missing))}</p>
        {missing.length > 1 && (
          <div className="row">
            {missing.map((name) => (
              <Button key={name} size="small" onClick={() => openForm({ form: 'update', for: name })}>
                {tab.round.shareFor(name)}
              </Button>
            ))}
          </div>
        )}
      </div>
    );
  return (
    <details className="missing-updates no-print">
      <summary>{tab.round.toCome(missing.length)}</summary>
      <p className="small subtle">{tab.round.onlyLeads}</p>
      <ul>
        {missing.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <Button
              size="small"
              aria-label={`${tab.round.onBehalf} ${name}`}
              onClick={() => openForm({ form: 'update', for: name })}
            >
              {tab.round.onBehalf}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
