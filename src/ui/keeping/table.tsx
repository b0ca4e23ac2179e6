import { Link } from '@tanstack/react-router';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { type Keeping, useKeeper } from '../parts/keeping';
import { moment } from '../parts/moment';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { bytesOf, filesOf, rowsOf, size } from './sizes';

/** Every version, the latest first; each can be gone to. */
export function VersionTable({ keeping }: { readonly keeping: Keeping }) {
  const { t, lang } = useText();
  const { go } = useKeeper();
  const n = (count: number) => number(count, 0, lang);
  return (
    <ScrollRegion label={t('keeping.caption')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('keeping.colWhen')}</th>
            <th scope="col" className={styles.end}>
              {t('keeping.colFiles')}
            </th>
            <th scope="col" className={styles.end}>
              {t('keeping.colRows')}
            </th>
            <th scope="col" className={styles.end}>
              {t('keeping.colSize')}
            </th>
            <th scope="col">{t('keeping.colHash')}</th>
            <th scope="col">{t('keeping.colState')}</th>
            <th scope="col">{t('keeping.colChanges')}</th>
          </tr>
        </thead>
        <tbody>
          {keeping.versions.map((version, at) => {
            const before = keeping.versions.find((v) => v.id === version.parent) ?? keeping.versions[at + 1];
            const { time, date } = moment(version.at, lang);
            return (
              <tr key={version.id}>
                <th scope="row">{`${time} ${date}`}</th>
                <td className={styles.end}>{n(filesOf(version))}</td>
                <td className={styles.end}>{n(rowsOf(version))}</td>
                <td className={styles.end}>{size(bytesOf(version), lang)}</td>
                <td className={styles.code}>{version.pack.slice(0, 8)}</td>
                <td>
                  {version.id === keeping.shown ? (
                    <b>{t('keeping.isShown')}</b>
                  ) : keeping.damaged.has(version.id) ? (
                    t('keeping.isDamaged')
                  ) : (
                    <button
                      type="button"
                      className={button.button}
                      disabled={keeping.busy}
                      aria-label={t('keeping.openOf', { time, date })}
                      onClick={() => void go({ id: version.id })}
                    >
                      {t('keeping.open')}
                    </button>
                  )}
                </td>
                <td>
                  {before && (
                    <Link
                      to="/changes"
                      search={{ old: before.id.slice(0, 12), new: version.id.slice(0, 12) }}
                      className={button.button}
                      aria-label={t('keeping.changesOf', { time, date })}
                    >
                      {t('keeping.changes')}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
