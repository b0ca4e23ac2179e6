import { tableContract } from '../../domain/contract';
import { save } from '../parts/save';
import { useText } from '../parts/text';
import styles from './first-run.module.css';
import { GROUPS } from './groups';
import { template } from './template';

/** The books the board is made of, and an empty file to fill in for each of their tables. */
export function Needed() {
  const { t, say, lang } = useText();
  return (
    <section className={styles.need} aria-labelledby="need">
      <h2 id="need">{t('data.need')}</h2>
      <ul>
        {GROUPS.map(({ id, tables }) => {
          const contracts = tables.flatMap((name) => tableContract(name) ?? []);
          const group = t(`data.group_${id}`);
          return (
            <li key={id}>
              <details>
                <summary aria-label={t('data.templatesOf', { group })}>
                  <b>{group}</b>
                  <span className={styles.link}>{t('data.templates')}</span>
                  <small>{contracts.map((c, i) => (i === 0 ? say(c.title) : say(c.title).toLocaleLowerCase(lang))).join(', ')}</small>
                </summary>
                <ul className={styles.templates}>
                  {contracts.map((c) => (
                    <li key={c.name}>
                      <button
                        type="button"
                        aria-label={t('data.templateOf', { table: say(c.title) })}
                        onClick={() => {
                          const { name, text } = template(c);
                          save(name, text, 'text/csv');
                        }}
                      >
                        {c.name}.csv
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
      <p className={styles.foot}>{t('data.needFoot')}</p>
    </section>
  );
}
