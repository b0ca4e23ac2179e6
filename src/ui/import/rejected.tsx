import { fieldContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './import.module.css';
import list from './table.module.css';
import type { ImportFlow } from './flow';
import type { Taken } from './taken';

const HEADS = ['colLine', 'colColumn', 'colValue', 'colReason', 'colMend'] as const;

interface Props {
  readonly flow: ImportFlow;
  readonly imported: Taken;
  readonly titles: readonly string[];
}

/** Every row that stays out: line, column, value, reason; all of them as a file to be mended. */
export function Rejected({ flow, imported, titles }: Props) {
  const { t, lang, language } = useText();
  const { refused, table } = imported;
  const n = (count: number) => number(count, 0, lang);
  const title = (column: string | undefined) => fieldContract(`${table.name}.${column ?? ''}`)?.title[lang] ?? column ?? '';
  const download = async () => {
    const heads = [t('intake.colLine'), t('intake.colReason'), t('intake.colMend')] as const;
    const content = await flow.ofPart((port, file, part) => port.rejectedFile(file, part, { table: table.name, titles, heads, language }));
    if (content) save(`${t('intake.downloadName')}-${table.file.replace(/\.[^.]*$/, '')}.csv`, content, 'text/csv;charset=utf-8');
  };
  return (
    <details className={styles.details}>
      <summary>
        <Icon name="right" size={13} />
        <b>{t('intake.rejected', { n: n(refused.rows) })}</b>
      </summary>
      <div className={styles.actions}>
        <button type="button" className={button.button} onClick={() => void download()}>
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
            {refused.first.map(({ line, problem }, at) => {
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
      {refused.places > refused.first.length && (
        <p className={styles.soft}>{t('intake.moreRows', { n: n(refused.places - refused.first.length) })}</p>
      )}
    </details>
  );
}
