import type { Theme, UpdateType } from '../../../domain/documents';
import type { UpdateLine } from '../../../domain/views/round';
import { Pick } from '../../kit/pick';
import { usePage } from '../../page-context';
import { choose, type Filters } from './filters';
import { kindLook } from './kind-look';

interface Props {
  readonly updates: readonly UpdateLine[];
  readonly filters: Filters;
}

/** What was shared, by kind and how many; and the choice of a theme or an organisation. Only what there is can be chosen. */
export function RoundFilters({ updates, filters }: Props) {
  const { t } = usePage();
  const { round: w, tab } = t.words;
  const kinds = (Object.keys(w.kinds) as UpdateType[]).filter((kind) => updates.some(({ type }) => type === kind));
  const themes = (Object.keys(w.themes) as Theme[]).filter((theme) => updates.some((one) => one.theme === theme));
  const organisations = [...new Set(updates.map(({ organisation }) => organisation))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  return (
    <search className="round-filters no-print" aria-label={tab.round.filters}>
      <fieldset className="pills">
        <legend className="hidden">{tab.round.kindLabel}</legend>
        {kinds.map((kind) => {
          const { Icon, tone } = kindLook[kind];
          const on = filters.kind === kind;
          return (
            <button
              key={kind}
              type="button"
              className={`pill mark-${tone}`}
              aria-pressed={on}
              onClick={() => choose({ kind: on ? '' : kind })}
            >
              <Icon aria-hidden />
              {w.kinds[kind]} <b>{updates.filter(({ type }) => type === kind).length}</b>
            </button>
          );
        })}
      </fieldset>
      <div className="filters">
        <Pick
          label={w.themeLabel}
          value={filters.topic}
          empty={tab.round.allThemes}
          options={themes.map((theme) => [theme, w.themes[theme]])}
          onPick={(topic) => choose({ topic })}
        />
        <Pick
          label={tab.round.organisationLabel}
          value={filters.by}
          empty={tab.round.allOrganisations}
          options={organisations.map((name) => [name, name])}
          onPick={(by) => choose({ by })}
        />
      </div>
    </search>
  );
}
