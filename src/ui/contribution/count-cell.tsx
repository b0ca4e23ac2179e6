import type { Grade } from '../../contribution/grade';
import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import { GradeMark } from './grade-mark';
import styles from './matrix.module.css';
import unseen from '../parts/unseen.module.css';
import type { Names } from './names';

interface Props {
  readonly n: number;
  readonly row: string;
  readonly column: string;
  readonly names: Names;
  readonly pressed: boolean;
  readonly onChoose: () => void;
  readonly strong?: boolean;
}

/** A count that opens its results; nothing is no button. */
export function CountCell({ n, row, column, names, pressed, onChoose, strong = false }: Props) {
  const { t, lang } = useText();
  if (n === 0)
    return (
      <td className={styles.nothing}>
        <span aria-hidden>·</span>
        <span className={unseen.unseen}>{t('contribution.emptyCell')}</span>
      </td>
    );
  return (
    <td className={styles.cell}>
      <button
        type="button"
        aria-pressed={pressed}
        aria-label={t('contribution.openCell', { row, column, results: names.results(n) })}
        onClick={onChoose}
        className={strong ? styles.strong : undefined}
      >
        {number(n, 0, lang)}
      </button>
    </td>
  );
}

/** The grades of one cell, each with its count: "A 2 · B 1". */
export function GradeCounts({ counts }: { readonly counts: readonly (readonly [Grade, number])[] }) {
  const { t, lang } = useText();
  return (
    <span className={styles.grades}>
      {counts.map(([grade, n]) => (
        <span key={grade}>
          <GradeMark grade={grade} small />
          <span className={unseen.unseen}>{t(`contribution.grade_${grade}`)}</span>
          {number(n, 0, lang)}
        </span>
      ))}
    </span>
  );
}
