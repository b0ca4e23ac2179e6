import { number } from '../../../i18n/format';
import { problemText } from '../../../i18n/problems';
import type { Problem } from '../../../domain/problem';
import { useText } from '../../parts/text';
import { exactText } from '../grid/cell-text';
import { troubleWords } from '../trouble-text';
import styles from './indicator.module.css';
import type { Tried } from './try-out';

/** What still stands in the way, in the words of the product's own reader. */
export function Faults({ problems }: { readonly problems: readonly Problem[] }) {
  const { t, language } = useText();
  if (problems.length === 0) return null;
  const lacking = problems.filter((p) => p.code === 'definition_missing_key').map((p) => p.value ?? '');
  const others = problems.filter((p) => p.code !== 'definition_missing_key');
  return (
    <div className={styles.faults} role="status">
      {lacking.length > 0 && (
        <p>
          {t('drafting.lacking', { count: lacking.length })} <code>{lacking.join(', ')}</code>
        </p>
      )}
      {others.map((p) => {
        const text = problemText(p, language);
        return (
          <p key={`${p.code}${p.line}${p.value}`}>
            {text ? `${text.what} ${text.mend}` : p.code} <code>{p.value}</code>
          </p>
        );
      })}
    </div>
  );
}

/** What the definition gives over the loaded pack. */
export function TriedOut({ tried }: { readonly tried: Tried | 'trying' }) {
  const words = useText();
  const { t, lang } = words;
  if (tried === 'trying') return <p role="status">{t('workbench.running')}</p>;
  if (tried.ok)
    return (
      <div className={styles.good} role="status">
        <p>
          {t('drafting.gives', {
            value: tried.value === null ? '–' : exactText(tried.value, lang),
            n: tried.n === null ? '–' : exactText(tried.n, lang),
            missing: tried.missing === null ? '–' : exactText(tried.missing, lang),
            rows: number(tried.rows, 0, lang),
          })}
        </p>
        {tried.twice > 0 && <p>{t('drafting.twice', { count: number(tried.twice, 0, lang) })}</p>}
      </div>
    );
  if (tried.why === 'columns')
    return (
      <p className={styles.faults} role="alert">
        {t('drafting.lackingColumns')} <code>{tried.lacking.join(', ')}</code>
      </p>
    );
  const { what, mend } = troubleWords(tried.trouble, words);
  return (
    <div className={styles.faults} role="alert">
      <p>{what}</p>
      {tried.trouble.message && <pre>{tried.trouble.message}</pre>}
      {mend && <p>{mend}</p>}
    </div>
  );
}
