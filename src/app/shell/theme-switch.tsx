import button from '../../ui/parts/button.module.css';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import { useTheme } from '../../ui/parts/theme';

/** Light or dark; choosing what the system says hands the choice back to the system. */
export function ThemeSwitch() {
  const { t } = useText();
  const { drawn, choose } = useTheme();
  const label = drawn === 'dark' ? t('shell.themeLight') : t('shell.themeDark');
  return (
    <button type="button" className={button.icon} aria-label={label} title={label} onClick={() => choose(otherTheme(drawn))}>
      <Icon name={drawn === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}

/** The other theme, as a choice of the person or as the system's own. */
export function otherTheme(drawn: 'light' | 'dark'): 'light' | 'dark' | 'system' {
  const next = drawn === 'dark' ? 'light' : 'dark';
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return next === system ? 'system' : next;
}
