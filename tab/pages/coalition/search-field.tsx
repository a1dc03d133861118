import { useId } from 'react';
import { usePage } from '../../page-context';

interface Props {
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Finds among eighty organisations and their people. */
export function SearchField({ value, onType }: Props) {
  const { t } = usePage();
  const id = useId();
  return (
    <search className="search-field no-print">
      <label htmlFor={id}>{t.words.tab.coalition.search}</label>
      <input id={id} type="search" value={value} onChange={(event) => onType(event.target.value)} />
    </search>
  );
}
