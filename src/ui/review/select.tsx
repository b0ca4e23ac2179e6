import { codesOf } from '../../domain/codes';
import type { Names } from './names';

interface Props {
  readonly label: string;
  readonly list: string;
  readonly value: string;
  readonly names: Names;
  readonly onChange: (code: string) => void;
  /** Said while nothing is chosen; without it there is always a choice. */
  readonly pick?: string;
}

/** A code of one of the contract's lists. A code that the list does not have is shown as it stands. */
export function CodeSelect({ label, list, value, names, onChange, pick }: Props) {
  const codes = codesOf(list);
  const strange = value !== '' && !codes.includes(value) ? [value] : [];
  return (
    <select aria-label={label} value={value} onChange={(e) => onChange(e.target.value)}>
      {pick !== undefined && <option value="">{pick}</option>}
      {[...strange, ...codes].map((code) => (
        <option key={code} value={code}>
          {names.code(list, code)}
        </option>
      ))}
    </select>
  );
}
