import type { EvidenceFact } from '../../domain/contribution';
import { day } from '../../i18n/dates';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { LineLink } from './line-link';
import type { Names } from './names';
import claims from './claim.module.css';
import styles from './panel.module.css';

/** Every item of evidence: what it is, which test, for or against, whose, when. */
export function Items({ evidence, names }: { readonly evidence: readonly EvidenceFact[]; readonly names: Names }) {
  const { t, lang, whole } = useText();
  const direction = (supports: boolean | null) =>
    t(supports === null ? 'evidence.neutral' : supports ? 'evidence.supports' : 'evidence.contradicts');
  return (
    <>
      <h4>{t('evidence.items')}</h4>
      {evidence.length === 0 && <p className={styles.line}>{t('evidence.itemsNone')}</p>}
      <ul className={claims.items}>
        {evidence.map((item) => (
          <li key={`${item.id} ${item.row}`} className={item.supports === false ? claims.against : undefined}>
            <Icon name={item.supports === null ? 'flat' : item.supports ? 'check' : 'x'} size={14} />
            <span>
              {whole(item.ref)}
              <small>
                {names.code('evidence_kind', item.kind)} · {names.code('evidence_test', item.test)} · <b>{direction(item.supports)}</b> ·{' '}
                {t(item.independent === true ? 'evidence.independent' : 'evidence.notIndependent')} ·{' '}
                {item.datedOn === null ? t('evidence.undatedItem') : day(item.datedOn, lang)} ·{' '}
                <LineLink table="evidence" origin={item} id={item.id} />
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
