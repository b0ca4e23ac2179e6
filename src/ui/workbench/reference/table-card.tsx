import { useNavigate } from '@tanstack/react-router';
import { number } from '../../../i18n/format';
import type { CatalogueTable } from '../../../workbench/catalogue-shape';
import button from '../../parts/button.module.css';
import { ScrollRegion } from '../../parts/scroll-region';
import { useText } from '../../parts/text';
import { useSqlDesk } from '../desk';
import styles from './reference.module.css';

/** One table: its columns, keys, where they lead, and the codes they hold. */
export function TableCard({ table }: { readonly table: CatalogueTable }) {
  const { t, say, lang } = useText();
  const { work } = useSqlDesk();
  const navigate = useNavigate();
  const label = table.label ? say(table.label) : t(`workbench.group_${table.kind}`);
  return (
    <section className={styles.card}>
      <h2>
        <code>{table.name}</code> {label}
      </h2>
      <p>
        {table.absent ? t('workbench.absent') : table.rows === null ? '' : t('workbench.rowsOf', { rows: number(table.rows, 0, lang) })}
        <button
          type="button"
          className={button.button}
          onClick={() => {
            work.open({ title: table.name, text: `FROM ${table.name}\nLIMIT 100`, origin: 'lesson' });
            void navigate({ to: '/sql', search: (s) => ({ ...s, look: undefined }) });
          }}
        >
          {t('workbench.openExample')}
        </button>
      </p>
      <ScrollRegion label={`${t('workbench.schema')}: ${table.name}`} className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('workbench.column')}</th>
              <th scope="col">{t('workbench.type')}</th>
              <th scope="col">{t('workbench.meaning')}</th>
              <th scope="col">{t('workbench.codeList')}</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((c) => (
              <tr key={c.name}>
                <th scope="row">
                  <code>{c.name}</code>
                  {c.key && <small>{t('workbench.key')}</small>}
                </th>
                <td>{c.type}</td>
                <td>
                  {c.label ? say(c.label) : ''}
                  {c.leads && (
                    <small>
                      {t('workbench.leads', { table: c.leads.table })} ({c.leads.column})
                    </small>
                  )}
                </td>
                <td>
                  {c.codes.length > 0 && (
                    <details>
                      <summary>{t('workbench.codes', { list: c.codeList ?? '' })}</summary>
                      <dl>
                        {c.codes.map(({ code, label: name }) => (
                          <div key={code}>
                            <dt>{code}</dt>
                            <dd>{name ? say(name) : ''}</dd>
                          </div>
                        ))}
                      </dl>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
