import { useText } from '../../parts/text';
import type { Draft } from './file';
import styles from './indicator.module.css';

interface Field {
  readonly draft: Draft;
  readonly set: (key: string, value: string) => void;
  readonly name: string;
  readonly label: string;
}

/** One key. */
export function Plain({ draft, set, name, label, hint, code = false }: Field & { readonly hint: string; readonly code?: boolean }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        data-code={code || undefined}
        value={draft[name] ?? ''}
        placeholder={hint}
        onChange={(e) => set(name, e.target.value)}
      />
    </label>
  );
}

/** One key in both languages. */
export function Pair({ draft, set, name, label, long = false }: Field & { readonly long?: boolean }) {
  const { t } = useText();
  const languages = [
    ['vi', t('shell.vietnamese')],
    ['en', t('shell.englishName')],
  ] as const;
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span>{label}</span>
      <div className={styles.pair} data-long={long || undefined}>
        {languages.map(([lang, called]) => (
          <input
            key={lang}
            type="text"
            lang={lang}
            aria-label={`${label}, ${called}`}
            placeholder={called}
            value={draft[`${name}.${lang}`] ?? ''}
            onChange={(e) => set(`${name}.${lang}`, e.target.value)}
          />
        ))}
      </div>
    </div>
  );
}

/** One key of a few values. */
export function Select({ draft, set, name, label, options }: Field & { readonly options: readonly (readonly [string, string])[] }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={draft[name] ?? ''} onChange={(e) => set(name, e.target.value)}>
        {options.map(([value, called]) => (
          <option key={value} value={value}>
            {called}
          </option>
        ))}
      </select>
    </label>
  );
}
