import { useState } from 'react';
import { Button } from 'react-aria-components';
import button from '../../ui/parts/button.module.css';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import styles from './compare-span.module.css';
import type { ScopeProps } from './props';

/** Any two days, at the foot of the list of periods. */
export function CompareSpan({ asked }: ScopeProps) {
  const { t } = useText();
  const { setScope } = useScope();
  const [from, setFrom] = useState(asked.before?.period.from ?? '');
  const [to, setTo] = useState(asked.before?.period.to ?? '');
  const usable = from !== '' && to !== '' && from <= to;
  return (
    <fieldset className={styles.span}>
      <legend>{t('scope.custom')}</legend>
      <label>
        <span>{t('scope.from')}</span>
        <input type="date" value={from} max={asked.asOf} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        <span>{t('scope.to')}</span>
        <input type="date" value={to} min={from} onChange={(event) => setTo(event.target.value)} />
      </label>
      <Button slot="close" className={button.button ?? ''} isDisabled={!usable} onPress={() => setScope({ cmp: `${from}..${to}` })}>
        {t('scope.compareThese')}
      </Button>
    </fieldset>
  );
}
