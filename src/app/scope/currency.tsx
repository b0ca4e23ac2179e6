import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Asked } from '../../domain/asked';
import segment from '../../ui/parts/segment.module.css';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';

/** Money in dong or dollars, at the rate of the value date. */
export function CurrencySwitch({ asked }: { readonly asked: Asked }) {
  const { t } = useText();
  const { setScope } = useScope();
  return (
    <ToggleButtonGroup
      className={segment.segment ?? ''}
      aria-label={t('scope.currency')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[asked.currency]}
      onSelectionChange={([chosen]) => setScope({ cur: chosen === 'USD' ? 'USD' : 'VND' })}
    >
      <ToggleButton id="VND">{t('scope.vnd')}</ToggleButton>
      <ToggleButton id="USD">{t('scope.usd')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
