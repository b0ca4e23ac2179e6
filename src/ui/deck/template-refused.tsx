import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './head.module.css';
import type { DeckTemplate } from './port';

/** Why a file cannot be the template, and what to do about it; it stays until it is read. */
export function TemplateRefused({ template }: { readonly template: DeckTemplate }) {
  const { t } = useText();
  const { refusal } = template.state;
  if (!refusal) return null;
  const { file, fault, place } = refusal;
  return (
    <p className={styles.refused} role="alert">
      <span>
        <b>{t('deck.templateRefused', { name: file })}</b> {t(`deck.templateFault_${fault}`)}
        {place !== '' && ` ${t('deck.templatePlace', { place })}`}
      </span>
      <button type="button" className={button.icon} aria-label={t('deck.templateClose')} onClick={template.dismiss}>
        <Icon name="x" size={14} />
      </button>
    </p>
  );
}
