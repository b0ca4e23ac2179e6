import { fieldContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import type { Imported } from '../../ingest/import-desk';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './import.module.css';
import list from './table.module.css';
import { rejectedCsv } from './rejected-csv';

const SHOWN = 50;
const HEADS = ['colLine', 'colColumn', 'colValue', 'colReason', 'colMend'] as const;

interface Props {
  readonly imported: Imported;
  readonly titles: readonly string[];
}

/** Every row that stays out: line, column, value, reason; all of them as a file to be mended. */
export function Rejected({ imported, titles }: Props) {
  const { t, lang, language } = useText();
  const { rejected, table } = imported;
  const n = (count: number) => number(count, 0, lang);
  const title = (column: string | undefined) => fieldContract(`${table.name}.${column ?? ''}`)?.title[lang] ?? column ?? '';
  const cells = rejected.flatMap(({ line, problems }) => problems.map((problem) => ({ line, problem })));
  const download = () => {
    const named = rejected.map((row) => ({ ...row, problems: row.problems.map((p) => ({ ...p, column: title(p.column) })) }));
    const heads = [t('intake.colLine'), t('intake.colReason'), t('intake.colMend')] as const;
    save(`${t('intake.downloadName')}-${table.file.replace(/\.[^.]*$/, '')}.csv`, rejectedCsv(named, titles, heads, language), 'text/csv');
  };
  return (
    <details className={styles.details}>
      <summary>
        <Icon name="right" size={13} />
        <b>{t('intake.rejected', { n: n(rejected.length) })}</b>
      </summary>
      <div className={styles.actions}>
        <button type="button" className={button.button} onClick={download}>
          <Icon name="save" />
          {t('intake.download')}
        </button>
      </div>
      <ScrollRegion label={t('intake.rejectedCaption')} className={list.scroll}>
        <table className={list.table}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {t(`intake.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, SHOWN).map(({ line, problem }, at) => {
              const text = problemText({ ...problem, column: title(problem.column) }, language);
              return (
                <tr key={at}>
                  <th scope="row" className={list.end}>
                    {n(line)}
                  </th>
                  <td>{title(problem.column)}</td>
                  <td className={list.example}>{problem.value}</td>
                  <td>{text?.what ?? problem.code}</td>
                  <td className={styles.soft}>{text?.mend}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {cells.length > SHOWN && <p className={styles.soft}>{t('intake.moreRows', { n: n(cells.length - SHOWN) })}</p>}
    </details>
  );
}
