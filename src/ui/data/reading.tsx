import { csv } from '../../exports/csv';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import styles from './data-page.module.css';
import list from './first-run.module.css';
import { ProblemItem } from './problem-item';
import { byWeight, isCheck } from './summary';

const SHOWN = 20;

/** What reading the files met: rows that were left out, and what was read with a remark. */
export function Reading({ pack }: { readonly pack: PackView }) {
  const { t, lang, language } = useText();
  const problems = pack.problems.filter((p) => !isCheck(p)).toSorted(byWeight);
  const download = () =>
    save(
      'van-de-khi-doc-tep.csv',
      csv([
        [t('data.colSeverity'), t('data.colFile'), t('data.colLine'), t('data.colColumn'), t('data.colValue'), t('data.colReason'), t('data.colMend'), t('data.colRows')],
        ...problems.map((p) => {
          const text = problemText(p, language);
          return [t(`data.severity_${p.severity}`), p.file ?? null, p.line ?? null, p.column ?? null, p.value ?? null, text?.what ?? p.code, text?.mend ?? null, p.count];
        }),
      ]),
      'text/csv',
    );
  return (
    <section className={styles.section} aria-labelledby="reading">
      <header>
        <h2 id="reading">{t('data.rejected')}</h2>
        {problems.length > 0 && (
          <button type="button" className={button.button} onClick={download}>
            <Icon name="save" />
            {t('data.downloadRejected')}
          </button>
        )}
      </header>
      <p className={styles.note}>{t(problems.length === 0 ? 'data.rejectedNone' : 'data.rejectedLead')}</p>
      <ul className={list.list}>
        {problems.slice(0, SHOWN).map((problem, i) => (
          <ProblemItem key={i} problem={problem} />
        ))}
      </ul>
      {problems.length > SHOWN && <p className={styles.note}>{t('data.moreRows', { n: number(problems.length - SHOWN, 0, lang) })}</p>}
    </section>
  );
}
