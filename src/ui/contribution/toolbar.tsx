import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type By, BYS } from '../../contribution/group';
import { GRADES } from '../../contribution/grade';
import type { Band } from '../../contribution/model';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import { type View, VIEWS } from './address';
import { GradeMark } from './grade-mark';
import { KeepMenu } from './keep-menu';
import styles from './page.module.css';
import type { Keeping } from './use-keeping';

interface Props {
  readonly view: View;
  readonly by: By;
  readonly onView: (view: View) => void;
  readonly onBy: (by: By) => void;
  readonly total: Band;
  readonly keeping: Keeping;
}

/** How it is shown, how activities are put together, and what the patterns mean: only those that occur. */
export function Toolbar({ view, by, onView, onBy, total, keeping }: Props) {
  const { t } = useText();
  return (
    <div className={styles.toolbar}>
      <ToggleButtonGroup
        className={`${segment.segment} ${segment.small}`}
        aria-label={t('contribution.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[view]}
        onSelectionChange={([chosen]) => onView(VIEWS.find((v) => v === chosen) ?? 'flow')}
      >
        {VIEWS.map((v) => (
          <ToggleButton key={v} id={v}>
            {t(`contribution.${v}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <label className={styles.by}>
        <span>{t('contribution.groupBy')}</span>
        <select value={by} onChange={(event) => onBy(BYS.find((b) => b === event.target.value) ?? 'auto')}>
          {BYS.map((b) => (
            <option key={b} value={b}>
              {t(`contribution.by_${b}`)}
            </option>
          ))}
        </select>
      </label>
      <KeepMenu keeping={keeping} by={by} />
      <ul className={styles.key}>
        {GRADES.filter((g) => total.counts[g] > 0).map((grade) => (
          <li key={grade}>
            <GradeMark grade={grade} small />
            {t(`contribution.about_${grade}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
