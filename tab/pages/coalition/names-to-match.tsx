import { Button } from '@fluentui/react-button';
import { FirstFew } from '../../kit/first-few';
import { usePage } from '../../page-context';

/** Names under which something was said that no organisation has, each with a button to match it. */
export function NamesToMatch({ names }: { readonly names: readonly string[] }) {
  const { t, openForm } = usePage();
  const w = t.words.coalition;
  return (
    <FirstFew
      items={names.map((said) => (
        <li key={said} className="line">
          <span className="line-main">“{said}”</span>
          <Button size="small" aria-label={`${w.match}: ${said}`} onClick={() => openForm({ form: 'match', said })}>
            {w.match}
          </Button>
        </li>
      ))}
    />
  );
}
