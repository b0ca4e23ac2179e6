import { codeLabel } from '../../domain/codes';
import { contract, type Field, type TableContract, tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import toggle from '../parts/toggle.module.css';
import styles from './data-page.module.css';
import { template } from './template';

function useRule(): (table: TableContract, field: Field) => string {
  const { t, say } = useText();
  return (table, field) => {
    const target = table.references.find((r) => r.fields.includes(field.name))?.table;
    const named = (code: string) => {
      const label = field.codeList === null ? undefined : codeLabel(field.codeList, code);
      return label ? `${code} ${say(label)}` : code;
    };
    const rules = [
      table.key.includes(field.name) ? t('data.isKey') : field.required ? t('data.required') : null,
      target === undefined ? null : t('data.refersTo', { table: say(tableContract(target)?.title ?? { vi: target, en: target }) }),
      field.minimum === null ? null : field.maximum === null ? t('data.atLeast', { low: field.minimum }) : t('data.between', { low: field.minimum, high: field.maximum }),
      field.codeList === null ? null : t('data.codes', { list: field.codeList, codes: field.codes.map(named).join(', ') }),
    ];
    return rules.filter((r) => r !== null).join('; ');
  };
}

function Columns({ table }: { readonly table: TableContract }) {
  const { t, say } = useText();
  const rule = useRule();
  return (
    <ScrollRegion className={styles.scroll} label={t('data.schemaCaption', { table: say(table.title) })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('data.colName')}</th>
            <th scope="col">{t('data.colTitle')}</th>
            <th scope="col">{t('data.colType')}</th>
            <th scope="col">{t('data.colRule')}</th>
          </tr>
        </thead>
        <tbody>
          {table.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row" className={styles.code}>
                {field.name}
              </th>
              <td>{say(field.title)}</td>
              <td>{t(`data.type_${field.type}`)}</td>
              <td className={styles.soft}>{rule(table, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The contract of the 30 tables, folded: what a file must be called and what its columns mean. */
export function Schema() {
  const { t, say, lang } = useText();
  return (
    <section className={`${styles.section} ${styles.schema}`} aria-labelledby="schema">
      <h2 id="schema">{t('data.schema')}</h2>
      <p className={styles.note}>{t('data.schemaLead')}</p>
      {contract.map((table) => (
        <details key={table.name}>
          <summary>
            <Icon name="right" size={13} />
            <b>{say(table.title)}</b>
            <span className={styles.code}>{table.name}</span>
            <span className={styles.soft}>{t('data.columns', { n: number(table.fields.length, 0, lang) })}</span>
          </summary>
          <button type="button" className={toggle.toggle} onClick={() => save(template(table).name, template(table).text, 'text/csv')}>
            {t('data.templateOf', { table: say(table.title) })}
          </button>
          <Columns table={table} />
        </details>
      ))}
    </section>
  );
}
