import { number } from '../../../i18n/format';
import button from '../../parts/button.module.css';
import { moment } from '../../parts/moment';
import { useText } from '../../parts/text';
import { useSqlDesk, useWorkPart } from '../desk';
import { spanText } from '../time-text';
import styles from './side.module.css';

/** What ran, latest first; one press brings it back as a script. */
export function HistorySide() {
  const { t, lang } = useText();
  const { work, kept } = useSqlDesk();
  const runs = useWorkPart('runs');
  if (runs.length === 0) return <p className={styles.none}>{t('workbench.historyNone')}</p>;
  return (
    <>
      {!kept && <p className={styles.none}>{t('workbench.notKeeping')}</p>}
      <ol className={styles.list}>
        {runs.map((run) => {
          const { time, date } = moment(run.at, lang);
          return (
            <li key={run.id}>
              <button
                type="button"
                title={`${date} ${time}`}
                aria-label={`${t('workbench.historyOpen', { time })}: ${run.text}`}
                onClick={() => work.open({ text: run.text })}
              >
                <span>{time}</span>
                <code>{run.text.replaceAll(/\s+/g, ' ')}</code>
                <small>
                  {run.rows === null
                    ? t('workbench.historyFailed')
                    : `${t('workbench.rowsOf', { rows: number(run.rows, 0, lang) })} · ${spanText(run.milliseconds, t, lang)}`}
                </small>
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" className={button.button} onClick={() => work.clearRuns()}>
        {t('workbench.historyClear')}
      </button>
    </>
  );
}
