import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { useAsked } from '../../ui/parts/asked';
import { CurrencySwitch } from '../scope/currency';
import { DataDate } from '../scope/data-date';
import { ComparePicker } from '../scope/compare';
import { ScopeNotice } from '../scope/notice';
import { KindSegment } from '../scope/kind';
import { PartnerPicker } from '../scope/partner';
import { PeriodPicker } from '../scope/period';
import { UnitPicker } from '../scope/unit';
import styles from './scope-bar.module.css';

const BONES = ['kind', 'period', 'compare', 'unit', 'partner'] as const;

/** The scope as a sentence: [9 tháng] [2026] so với [cùng kỳ 2025] của [tất cả đơn vị] với [tất cả đối tác]. */
export function ScopeBar() {
  const { t } = useText();
  const { pack } = useSession();
  const asked = useAsked();
  return (
    <section id="scope" className={styles.scope} aria-label={t('scope.label')}>
      <div>
        {!(pack && asked) && BONES.map((bone) => <span key={bone} className={styles.bone} />)}
        {pack && asked && (
          <>
            <KindSegment pack={pack} asked={asked} />
            <PeriodPicker pack={pack} asked={asked} />
            <span className={styles.says}>{t('scope.against')}</span>
            <ComparePicker pack={pack} asked={asked} />
            <span className={styles.says}>{t('scope.of')}</span>
            <UnitPicker pack={pack} asked={asked} />
            <span className={styles.says}>{t('scope.with')}</span>
            <PartnerPicker pack={pack} asked={asked} />
            <CurrencySwitch asked={asked} />
            <DataDate pack={pack} asked={asked} />
          </>
        )}
      </div>
      {pack && asked && <ScopeNotice asked={asked} />}
    </section>
  );
}
