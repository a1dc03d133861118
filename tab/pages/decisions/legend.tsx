import { lookOf } from '../../kit/mandate-look';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';

const kinds = [
  { standing: 'agreed', state: 'agreed' },
  { standing: 'silent', state: 'open' },
  { standing: 'condition', state: 'conditional' },
  { standing: 'declined', state: 'declined' },
  { standing: 'waiting', state: 'submitted' },
  { standing: 'waiting', state: 'open' },
] as const;

/** What the marks mean; each also stands in its cell in words. */
export function Legend() {
  const w = usePage().t.words.tab.decisions.cells;
  return (
    <ul className="legend">
      {kinds.map((kind) => {
        const { Icon, tone, word } = lookOf(kind);
        return (
          <li key={word}>
            <Mark Icon={Icon} tone={tone}>
              {w[word]}
            </Mark>
          </li>
        );
      })}
    </ul>
  );
}
