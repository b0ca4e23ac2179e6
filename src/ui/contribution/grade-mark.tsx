import type { Grade } from '../../contribution/grade';
import styles from './grade.module.css';

/** The letter of a grade in its pattern; U and N have a sign. The words always stand beside it. */
export function GradeMark({ grade, small = false }: { readonly grade: Grade; readonly small?: boolean }) {
  return (
    <span className={`${styles.mark} ${styles[grade]} ${small ? styles.small : ''}`} aria-hidden>
      {grade === 'U' ? '?' : grade === 'N' ? '–' : grade}
    </span>
  );
}
