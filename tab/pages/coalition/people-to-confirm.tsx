import { Button } from '@fluentui/react-button';
import type { CoalitionView } from '../../../domain/views/coalition';
import { FirstFew } from '../../kit/first-few';
import { usePage } from '../../page-context';

/** Who said whom they represent, each with a button to confirm it. */
export function PeopleToConfirm({ view }: { readonly view: CoalitionView }) {
  const { t, openForm } = usePage();
  const { coalition: w, tab } = t.words;
  return (
    <FirstFew
      items={view.toConfirm.map(({ person, says }) => (
        <li key={person.id} className="line">
          <span className="line-main">{tab.coalition.says(person.name, t.list(says.map(({ said }) => said)))}</span>
          <Button
            size="small"
            aria-label={`${w.confirm}: ${person.name}`}
            onClick={() => openForm({ form: 'confirm', person: person.id })}
          >
            {w.confirm}
          </Button>
        </li>
      ))}
    />
  );
}
