import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import segment from '../../ui/parts/segment.module.css';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import styles from './view-switch.module.css';

/** Units as they are now (mergers followed) or as they were. */
export function ViewSwitch() {
  const { t } = useText();
  const { scope, setScope } = useScope();
  return (
    <div className={styles.foot}>
      <ToggleButtonGroup
        className={`${segment.segment} ${segment.small}`}
        aria-label={t('scope.view')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[scope.view]}
        onSelectionChange={([chosen]) => setScope({ view: chosen === 'was' ? 'was' : 'now' })}
      >
        <ToggleButton id="now">{t('scope.asNow')}</ToggleButton>
        <ToggleButton id="was">{t('scope.asWas')}</ToggleButton>
      </ToggleButtonGroup>
      <p>{scope.view === 'was' ? t('scope.asWasHelp') : t('scope.asNowHelp')}</p>
    </div>
  );
}
