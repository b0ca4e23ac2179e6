import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import segment from '../../ui/parts/segment.module.css';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';

/** VI | EN: two pressed-or-not buttons, one of which always is. */
export function LanguageSwitch() {
  const { t, language } = useText();
  const { setScope } = useScope();
  return (
    <ToggleButtonGroup
      className={segment.segment}
      aria-label={t('shell.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={([chosen]) => setScope({ lang: chosen === 'en' ? 'en' : 'vi' })}
    >
      <ToggleButton id="vi" aria-label={t('shell.vietnamese')}>
        VI
      </ToggleButton>
      <ToggleButton id="en" aria-label={t('shell.englishName')}>
        EN
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
