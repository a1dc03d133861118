import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What stands there when nothing is chosen. */
  readonly empty: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

/** One of a list, to filter by; the browser's own. */
export function Pick({ label, value, empty, options, onPick }: Props) {
  const id = useId();
  return (
    <div className="pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{empty}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
