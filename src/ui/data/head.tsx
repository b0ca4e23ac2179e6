import { Link, useNavigate } from '@tanstack/react-router';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './data-page.module.css';
import { ScoreBar } from './score-bar';
import { isReportable, packScore } from './summary';
import type { Picked } from './use-picked';

/** What can be said of the data as a whole, and the way to other data. */
export function Head({ pack, asOf, picked }: { readonly pack: PackView; readonly asOf: string; readonly picked: Picked }) {
  const { t, lang, whole } = useText();
  const { openSample } = useSession();
  const navigate = useNavigate();
  const { all, facets } = packScore(pack);
  const said = !isReportable(pack) ? 'data.listsOnly' : !pack.checked || all === null ? 'data.title' : all >= 95 ? 'data.clean' : all >= 80 ? 'data.weak' : 'data.poor';
  const rows = number(pack.rows, 0, lang);
  return (
    <header className={styles.head}>
      <div>
        <h1>{whole(t(said))}</h1>
        <p className={styles.lead}>{t('data.lead', { tables: Object.keys(pack.tables).length, rows, date: day(asOf, lang) })}</p>
        <div className={styles.actions}>
          <button type="button" className={button.button} disabled={picked.busy} onClick={() => void navigate({ to: '/', search: { pack: 'new' } })}>
            <Icon name="plus" />
            {picked.busy ? t('data.readingNow') : t('data.openOwn')}
          </button>
          {!pack.synthetic && (
            <button type="button" className={button.button} onClick={openSample}>
              <Icon name="undo" />
              {t('data.backToSample')}
            </button>
          )}
        </div>
      </div>
      {pack.checked && all !== null && (
        <dl className={styles.scores}>
          <div className={styles.score}>
            <dt className={styles.soft}>{t('data.quality')}</dt>
            <dd>
              <b>{number(all, 1, lang)}</b>/100
            </dd>
          </div>
          {facets.map(([facet, score]) => (
            <div key={facet} className={styles.facet}>
              <dt>{t(`data.facet_${facet}`)}</dt>
              <dd>
                {number(score, 1, lang)}
                {score !== null && <ScoreBar score={score} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.how}>
        {t('data.qualityHow')} <Link to="/quality">{t('data.toQuality')}</Link>
      </p>
    </header>
  );
}
