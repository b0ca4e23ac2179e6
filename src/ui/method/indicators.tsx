import { Link } from '@tanstack/react-router';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import styles from './method.module.css';

/** The indicators that rest on claims, each with how it is computed; the whole sheet stands on its page. */
export function Indicators({ pack }: { readonly pack: PackView }) {
  const { t, say } = useText();
  return (
    <section className={styles.section} aria-labelledby="indicators">
      <h2 id="indicators">{t('method.indicators')}</h2>
      <p>{t('method.indicatorsLead')}</p>
      <dl className={styles.glossary}>
        {pack.indicators
          .filter((i) => i.level === 'contribution')
          .map((i) => (
            <div key={i.id}>
              <dt>
                <Link to="/indicators/$id" params={{ id: i.id }}>
                  {`${i.id} · ${say(i.short)}`}
                </Link>
              </dt>
              <dd>{say(i.sheet.concept)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
