import { tableContract } from '../../domain/contract';
import { save } from '../parts/save';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import toggle from '../parts/toggle.module.css';
import styles from './data-page.module.css';
import { template } from './template';

/** Tables that were not given, and the indicators that say "not enough data" because of them. */
export function Absent({ pack }: { readonly pack: PackView }) {
  const { t, say } = useText();
  return (
    <section className={styles.section} aria-labelledby="absent">
      <h2 id="absent">{t('data.absent')}</h2>
      {pack.absent.length === 0 ? (
        <p className={styles.note}>{t('data.absentNone')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('data.absentCaption')}>
            <tbody>
              {pack.absent.map((name) => {
                const contract = tableContract(name);
                const silent = pack.indicators.filter((i) => i.tables.includes(name)).map((i) => i.id);
                return (
                  <tr key={name}>
                    <th scope="row">{contract ? say(contract.title) : name}</th>
                    <td className={styles.soft}>{silent.length > 0 ? t('data.silences', { list: silent.join(', ') }) : t('data.silencesNone')}</td>
                    <td>
                      {contract && (
                        <button
                          type="button"
                          className={toggle.toggle}
                          aria-label={t('data.templateOf', { table: say(contract.title) })}
                          onClick={() => save(template(contract).name, template(contract).text, 'text/csv')}
                        >
                          {t('data.template')}
                        </button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
