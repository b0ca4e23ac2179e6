import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { type Keeping, useKeeper } from '../parts/keeping';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { bytesOf, filesOf, rowsOf, size } from './sizes';
import { moment } from './words';

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
          </tr>
        </thead>
        <tbody>
          {keeping.versions.map((version) => {
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
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
