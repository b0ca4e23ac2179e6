import { Link } from '@tanstack/react-router';
import { tableContract } from '../../domain/contract';
import button from '../parts/button.module.css';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import styles from './absent.module.css';

/** In place of figures and records: which tables the number waits for, and where to bring them. */
export function Absent({ tables }: { readonly tables: readonly string[] }) {
  const { t, say } = useText();
  return (
    <section className={styles.absent} aria-labelledby="absent">
      <h2 id="absent">
        <StatusShape standing="none" size={24} />
        {t('indicator.absentTitle')}
      </h2>
      <p>{t('indicator.absentHelp')}</p>
      <ul>
        {tables.map((name) => (
          <li key={name}>
            {say(tableContract(name)?.title ?? { vi: name, en: name })} <code>{name}.csv</code>
          </li>
        ))}
      </ul>
      <Link to="/data" className={button.button}>
        {t('indicator.absentGo')}
      </Link>
    </section>
  );
}
