import { contract } from '../../domain/contract';
import { number } from '../../i18n/format';
import type { PackView } from '../parts/session';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './data-page.module.css';
import { ScoreBar } from './score-bar';
import { tableScore } from './summary';

const KILO = 1024;

/** The tables in the engine: rows, file, format, size, hash, score and what was found in them. */
export function Tables({ pack }: { readonly pack: PackView }) {
  const { t, say, lang } = useText();
  const size = (bytes: number) => (bytes < KILO * KILO ? `${number(bytes / KILO, 0, lang)} KB` : `${number(bytes / KILO / KILO, 1, lang)} MB`);
  return (
    <section className={styles.section} aria-labelledby="tables">
      <header>
        <h2 id="tables">{t('data.tables')}</h2>
      </header>
      <ScrollRegion className={styles.scroll} label={t('data.tablesCaption')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('data.colTable')}</th>
              <th scope="col" className={styles.end}>
                {t('data.colRows')}
              </th>
              <th scope="col">{t('data.colFile')}</th>
              <th scope="col" className={`${styles.end} ${styles.wide}`}>
                {t('data.colSize')}
              </th>
              <th scope="col" className={styles.wide}>
                {t('data.colHash')}
              </th>
              <th scope="col" className={styles.end}>
                {t('data.colFindings')}
              </th>
              <th scope="col">{t('data.colQuality')}</th>
            </tr>
          </thead>
          <tbody>
            {contract.map(({ name, title }) => {
              const table = pack.tables[name];
              if (!table) return null;
              const score = pack.checked ? tableScore(pack, name) : null;
              const findings = pack.problems.filter((p) => p.table === name).reduce((sum, p) => sum + p.count, 0);
              return (
                <tr key={name}>
                  <th scope="row">{say(title)}</th>
                  <td className={styles.end}>{number(table.rows, 0, lang)}</td>
                  <td className={styles.code}>{table.file}</td>
                  <td className={`${styles.end} ${styles.wide}`}>{size(table.bytes)}</td>
                  <td className={`${styles.code} ${styles.soft} ${styles.wide}`} title={table.sha256}>
                    {table.sha256.slice(0, 6)}…{table.sha256.slice(-4)}
                  </td>
                  <td className={styles.end}>{pack.checked ? number(findings, 0, lang) : '…'}</td>
                  <td>
                    <span className={styles.scored}>
                    {pack.checked ? number(score, 1, lang) : '…'}
                    {score !== null && <ScoreBar score={score} />}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
