import { useMemo, useState } from 'react';
import { GRADES } from '../../contribution/grade';
import { activityKey, type Model } from '../../contribution/model';
import { type Selection, ticksOf } from '../../contribution/selection';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import { GradeMark } from './grade-mark';
import styles from './matrix.module.css';
import type { Names } from './names';
import { Pages } from './pages';

const PAGE = 50;

interface Props {
  readonly model: Model;
  readonly names: Names;
  readonly selection: Selection | null;
  /** Opens the file of a task, within what is chosen. */
  readonly onOpen: (task: string) => void;
  readonly at: string | null;
}

/** Every result of the scope, or every one chosen: a tick a row, a page at a time. */
export function ResultsTable({ model, names, selection, onOpen, at }: Props) {
  const { t, lang, whole } = useText();
  const wide = selection !== null && selection.is !== 'task' ? selection : null;
  const rows = useMemo(
    () =>
      wide ? ticksOf(model, wide) : model.ticks.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.index - b.index),
    [model, wide],
  );
  const [page, setPage] = useState(0);
  const from = Math.max(0, Math.min(page, Math.ceil(rows.length / PAGE) - 1)) * PAGE;
  const caption = t(wide ? 'contribution.tableChosen' : 'contribution.tableCaption', { n: number(rows.length, 0, lang) });
  return (
    <>
      <ScrollRegion className={styles.scroll} label={caption}>
        <table className={`${styles.matrix} ${styles.results}`}>
          <caption>{whole(caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('contribution.colGrade')}</th>
              <th scope="col">{whole(t('contribution.colResult'))}</th>
              <th scope="col">{t('contribution.area')}</th>
              <th scope="col">{t('contribution.colClass')}</th>
              <th scope="col">{t('contribution.colActivity')}</th>
              <th scope="col">{t('contribution.colCounted')}</th>
              <th scope="col" className={styles.number}>
                {t('contribution.colDone')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + PAGE).map(({ index, task, grade, counted, main }) => (
              <tr key={index} className={at === task.id ? styles.picked : undefined}>
                <td className={styles.gradeCell}>
                  <GradeMark grade={grade} small />
                  <span>{t(`contribution.grade_${grade}`)}</span>
                </td>
                <th scope="row">
                  <button type="button" className={styles.name} lang="vi" onClick={() => onOpen(task.id)}>
                    {whole(task.title)}
                  </button>
                </th>
                <td>{names.area(task.area)}</td>
                <td>{names.code('task_class', task.class)}</td>
                <td>{main ? names.activity(model.activities.get(activityKey(main.kind, main.source)), main.source) : ''}</td>
                <td>{t(`contribution.counted_${counted}`)}</td>
                <td className={styles.number}>{task.doneOn === null ? '' : day(task.doneOn, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pages from={from} size={PAGE} n={rows.length} onGo={(next) => setPage(next / PAGE)} />
    </>
  );
}
