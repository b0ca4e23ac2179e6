import { MenuItem, MenuSection, Text } from 'react-aria-components';
import menu from '../parts/figure/menu.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './head.module.css';
import type { DeckTemplate } from './port';

/** Keys of what the menu offers beside the formats. */
export const CHOOSE = 'template';
export const WITHOUT = 'no-template';

/** The template that PowerPoint files are built upon, and how to take another or none. */
export function TemplateItems({ template }: { readonly template: DeckTemplate }) {
  const { t } = useText();
  const { name } = template.state;
  const [title, help] =
    name === null ? [t('deck.template'), t('deck.templateHelp')] : [t('deck.templateOther'), t('deck.templateUsed', { name })];
  return (
    <MenuSection aria-label={t('deck.templateSection')}>
      <MenuItem id={CHOOSE} className={`${menu.item ?? ''} ${styles.format ?? ''}`} textValue={title}>
        <Icon name="folder" />
        <Text slot="label">{title}</Text>
        <Text slot="description">{help}</Text>
      </MenuItem>
      {name !== null && (
        <MenuItem id={WITHOUT} className={`${menu.item ?? ''} ${styles.format ?? ''}`} textValue={t('deck.templateDrop')}>
          <Icon name="x" />
          <Text slot="label">{t('deck.templateDrop')}</Text>
        </MenuItem>
      )}
    </MenuSection>
  );
}
