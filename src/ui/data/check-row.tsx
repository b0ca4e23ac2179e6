import { useQuery } from '@tanstack/react-query';
import { fieldContract, tableContract } from '../../domain/contract';
import { records } from '../../domain/table';
import { number } from '../../i18n/format';
import type { Rule } from '../../indicators/rules-book';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import toggle from '../parts/toggle.module.css';
import styles from './data-page.module.css';
import { SHAPE } from './problem-item';
import { found } from './summary';

const SHOWN = 50;

function Rows({ pack, rule }: { readonly pack: PackView; readonly rule: Rule }) {
  const { t, say, lang } = useText();
  const { asker } = useSession();
  const rows = useQuery({
    queryKey: ['findings', pack.hash, rule.code, pack.asOf],
    queryFn: () => (asker ? asker.findingRows(rule.code, pack.asOf) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  if (!rows.data) return <p className={styles.note}>{rows.error ? rows.error.message : t('data.checking')}</p>;
  const all = records(rows.data);
  return (
    <>
      <table className={styles.table} aria-label={t('data.rowsCaption', { code: rule.code })}>
        <thead>
          <tr>
            <th scope="col">{t('data.colFile')}</th>
            <th scope="col" className={styles.end}>
              {t('data.colLine')}
            </th>
            <th scope="col">{t('data.colRecord')}</th>
            <th scope="col">{t('data.colColumn')}</th>
            <th scope="col">{t('data.colValue')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, SHOWN).map((row, i) => {
            const table = String(row['table_name'] ?? '');
            const field = fieldContract(`${table}.${String(row['column_name'])}`);
            return (
              <tr key={i}>
                <td className={styles.code}>{pack.tables[table]?.file ?? table}</td>
                <td className={styles.end}>{row['line'] === null ? `(${String(row['row'])})` : String(row['line'])}</td>
                <td className={styles.code}>{String(row['record'] ?? '')}</td>
                <td>{field ? say(field.title) : String(row['column_name'] ?? '')}</td>
                <td>{row['value'] === null ? '' : String(row['value'])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {all.length > SHOWN && <p className={styles.note}>{t('data.moreRows', { n: number(all.length - SHOWN, 0, lang) })}</p>}
    </>
  );
}

interface Props {
  readonly pack: PackView;
  readonly rule: Rule;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One check: what it means, how grave, where; its rows when opened. */
export function CheckRow({ pack, rule, open, onToggle }: Props) {
  const { t, say, lang } = useText();
  const { rows, tables } = found(pack, rule.code);
  const names = tables.map((name) => say(tableContract(name)?.title ?? { vi: name, en: name }));
  return (
    <>
      <tr>
        <td className={styles.code}>{rule.code}</td>
        <th scope="row">
          {rows > 0 ? (
            <button type="button" className={toggle.toggle} aria-expanded={open} onClick={onToggle}>
              <Icon name={open ? 'down' : 'right'} size={13} />
              {say(rule.title)}
            </button>
          ) : (
            say(rule.title)
          )}
        </th>
        <td>
          <span className={styles.severity}>
            <StatusShape standing={rows === 0 && pack.checked ? 'met' : SHAPE[rule.severity]} size={14} />
            {t(`data.severity_${rule.severity}`)}
          </span>
        </td>
        <td className={`${styles.soft} ${styles.wide}`}>{names.join(', ')}</td>
        <td className={styles.end}>{rows > 0 ? t('data.foundRows', { n: number(rows, 0, lang) }) : pack.checked ? t('data.passed') : '…'}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5} className={styles.inner}>
            <p className={styles.mend}>
              {say(rule.means)} {say(rule.mend)}
            </p>
            <Rows pack={pack} rule={rule} />
          </td>
        </tr>
      )}
    </>
  );
}
