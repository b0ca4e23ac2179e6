import { useState } from 'react';
import { useText } from '../parts/text';
import ask from './answers.module.css';
import styles from './import.module.css';

interface Props {
  /** What stands in the cells that are to be mended. */
  readonly value: string;
  readonly rows: number;
  readonly onMend: (text: string) => void;
}

/** What a person knows to be right, for every row that has the same wrong text. It is read like a cell of the file. */
export function TypedMend({ value, rows, onMend }: Props) {
  const { t } = useText();
  const [text, setText] = useState('');
  const known = text.trim() !== '' && text.trim() !== value;
  return (
    <form
      className={ask.typed}
      onSubmit={(event) => {
        event.preventDefault();
        if (known) onMend(text.trim());
      }}
    >
      <input
        className={styles.text}
        value={text}
        aria-label={value === '' ? t('intake.typeRightBlank') : t('intake.typeRight', { value })}
        placeholder={t('intake.typeRightHint')}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={ask.link} disabled={!known}>
        {t('intake.typeApply', { n: rows, text: String(rows) })}
      </button>
    </form>
  );
}
