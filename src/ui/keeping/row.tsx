import { Link } from '@tanstack/react-router';
import type { Version } from '../../domain/version';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { type Keeping, useKeeper } from '../parts/keeping';
import { moment } from '../parts/moment';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { bytesOf, filesOf, rowsOf, size } from './sizes';

interface Props {
  readonly keeping: Keeping;
  readonly version: Version;
  /** What it is compared with: the version it stands on, or the next older one. */
  readonly before: Version | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const SHORT = 12;

/** One version: when, what is said of it, how much, and the ways from it. */
export function VersionRow({ keeping, version, before, open, onToggle }: Props) {
  const { t, lang } = useText();
  const { go } = useKeeper();
  const n = (count: number) => number(count, 0, lang);
  const at = moment(version.at, lang);
  const remark = keeping.remarks.get(version.id);
  return (
    <tr>
      <th scope="row">{`${at.time} ${at.date}`}</th>
      <td className={styles.note}>
        {remark?.note || version.note}
        {remark?.by && <span className={styles.soft}> {t('keeping.byWho', { name: remark.by })}</span>}
      </td>
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
            aria-label={t('keeping.openOf', at)}
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
            search={{ old: before.id.slice(0, SHORT), new: version.id.slice(0, SHORT) }}
            className={button.button}
            aria-label={t('keeping.changesOf', at)}
          >
            {t('keeping.changes')}
          </Link>
        )}
      </td>
      <td>
        <button type="button" className={button.button} aria-expanded={open} aria-label={t('keeping.moreOf', at)} onClick={onToggle}>
          {t('keeping.more')}
        </button>
      </td>
    </tr>
  );
}
