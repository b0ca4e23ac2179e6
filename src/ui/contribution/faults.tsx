import { Link } from '@tanstack/react-router';
import type { Fault } from '../../domain/contribution';
import { number } from '../../i18n/format';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { LineLink } from './line-link';
import styles from './page.module.css';

const SHOWN = 5;

/** Rows that cannot be taken at their word: said, counted, and opened at their line. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t, lang, whole } = useText();
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults}>
      <h2>{t('contribution.faults')}</h2>
      <p>{whole(t('contribution.faultsLead'))}</p>
      <ul>
        {faults.map(({ code, rows }) => (
          <li key={code}>
            <StatusShape standing="slow" size={14} />
            <span>
              <b>{number(rows.length, 0, lang)}</b> · {whole(t(`contribution.fault_${code}`))}
              <small>
                {rows.slice(0, SHOWN).map((row) => (
                  <LineLink key={`${row.table} ${row.row}`} table={row.table} origin={row} id={row.record} />
                ))}
                {rows.length > SHOWN && <span>{t('contribution.faultMore', { n: number(rows.length - SHOWN, 0, lang) })}</span>}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <Link to="/data">{t('contribution.toData')}</Link>
    </section>
  );
}
