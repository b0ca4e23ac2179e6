import styles from './import.module.css';

interface Props {
  readonly label: string;
  /** The name stands beside the list; otherwise only readers hear it. */
  readonly shown?: boolean;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly disabled?: boolean }[];
  readonly onChange: (id: string) => void;
}

/** A short list to choose one of. */
export function Select({ label, shown = false, value, options, onChange }: Props) {
  const list = (
    <select
      className={styles.select}
      aria-label={shown ? undefined : label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(({ id, name, disabled }) => (
        <option key={id} value={id} disabled={disabled}>
          {name}
        </option>
      ))}
    </select>
  );
  if (!shown) return list;
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {list}
    </label>
  );
}
