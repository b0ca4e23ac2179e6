import { useNavigate, useSearch } from '@tanstack/react-router';
import { fieldContract, tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { ResultProps } from './props';
import { TableRows } from './table-rows';

const COUNTS = ['before', 'after', 'added', 'removed', 'changed'] as const;
const HEADS = { before: 'colBefore', after: 'colAfter', added: 'colAdded', removed: 'colRemoved', changed: 'colChanged' } as const;

/** What became of the rows, table by table; each table opens to them. */
export function Tables({ port, compared }: ResultProps) {
  const { t, lang, say, whole } = useText();
  const { tables } = compared.found;
  const { rows } = useSearch({ from: '/changes' });
  const navigate = useNavigate({ from: '/changes' });
  const open = tables.find((x) => x.table === rows);
  const go = (table: string | undefined) => void navigate({ search: (s) => ({ ...s, rows: table }), replace: true, resetScroll: false });
  const title = (name: string) => say(tableContract(name)?.title ?? { vi: name, en: name });
  const column = (table: string, name: string) => say(fieldContract(`${table}.${name}`)?.title ?? { vi: name, en: name });
  return (
    <section className={styles.section} aria-labelledby="tables">
      <h2 id="tables">{t('moves.tablesTitle')}</h2>
      {tables.length === 0 ? (
        <p className={styles.soft}>{t('moves.tablesNone')}</p>
      ) : (
        <ScrollRegion className={styles.scroll} label={t('moves.tablesCaption')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('moves.colTable')}</th>
                {COUNTS.map((count) => (
                  <th key={count} scope="col" className={styles.end}>
                    {t(`moves.${HEADS[count]}`)}
                  </th>
                ))}
                <th scope="col">{t('moves.colColumns')}</th>
                <th scope="col">{t('moves.colRows')}</th>
              </tr>
            </thead>
            <tbody>
              {tables.map((change) => (
                <tr key={change.table}>
                  <th scope="row">{title(change.table)}</th>
                  {COUNTS.map((count) => (
                    <td key={count} className={styles.end}>
                      {number(change[count], 0, lang)}
                    </td>
                  ))}
                  <td className={styles.soft}>
                    {whole(
                      Object.entries(change.columns)
                        .map(([name, n]) => `${column(change.table, name)} (${number(n, 0, lang)})`)
                        .join(', '),
                    )}
                  </td>
                  <td>
                    <button
                      type="button"
                      className={button.button}
                      aria-expanded={open === change}
                      aria-label={t('moves.seeRowsOf', { table: title(change.table) })}
                      onClick={() => go(open === change ? undefined : change.table)}
                    >
                      {t('moves.seeRows')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {open && <TableRows key={open.table} port={port} change={open} units={compared.units} onClose={() => go(undefined)} />}
    </section>
  );
}
