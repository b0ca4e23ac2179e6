import { localeOf } from '../../i18n/language';
import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import styles from './head.module.css';
import type { DeckState } from './port';

/** Whether what was made is kept, and where; never silent about what is not. */
export function SavingLine({ state }: { readonly state: DeckState }) {
  const { t, lang, language } = useText();
  const { saving, at, unread } = state;
  const time =
    at === null ? null : new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  const text = saving === 'kept' && time !== null ? t('deck.saving_keptAt', { time }) : saving === 'none' ? '' : t(`deck.saving_${saving}`);
  return (
    <p className={styles.saving} data-saving={saving} title={saving === 'tab' ? t('deck.saving_tabHelp') : undefined}>
      {text}
      {unread > 0 && <span> {t('deck.unread', { n: number(unread, 0, lang) })}</span>}
    </p>
  );
}
