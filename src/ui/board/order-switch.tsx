import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import styles from './targets.module.css';

export type Order = 'progress' | 'fixed';

/** Tiles by progress, or always in the same places. */
export function OrderSwitch({ order, onChange }: { readonly order: Order; readonly onChange: (order: Order) => void }) {
  const { t } = useText();
  return (
    <ToggleButtonGroup
      className={`${segment.segment} ${segment.small} ${styles.order}`}
      aria-label={t('board.order')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[order]}
      onSelectionChange={([chosen]) => onChange(chosen === 'fixed' ? 'fixed' : 'progress')}
    >
      <ToggleButton id="progress">{t('board.byProgress')}</ToggleButton>
      <ToggleButton id="fixed">{t('board.fixed')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
