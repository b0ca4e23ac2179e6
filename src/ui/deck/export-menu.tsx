import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { useRef } from 'react';
import type { Deck } from '../../domain/deck';
import button from '../parts/button.module.css';
import menu from '../parts/figure/menu.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './head.module.css';
import type { DeckPort } from './port';
import { CHOOSE, TemplateItems, WITHOUT } from './template-items';

/** How the deck leaves the page. */
export function ExportMenu({ port, deck }: { readonly port: DeckPort; readonly deck: Deck }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const run = (id: string): void => {
    if (id === CHOOSE) return input.current?.click();
    if (id === WITHOUT) return port.template.drop();
    const found = port.exports.find((e) => e.id === id);
    if (!found) return;
    found.run(deck)?.then(
      (name) => port.tell(name === null ? t('deck.nothingToExport') : t('deck.exported', { name })),
      () => port.tell(t('deck.exportFailed')),
    );
  };
  return (
    <>
      <MenuTrigger>
        <Button className={button.button ?? ''}>
          <Icon name="save" size={14} />
          {t('deck.export')}
          <Icon name="down" size={12} />
        </Button>
        <Popover className={`${menu.popover ?? ''} ${styles.exports ?? ''}`} placement="bottom end" offset={4}>
          <Menu className={menu.menu ?? ''} aria-label={t('deck.export')} onAction={(key) => run(String(key))}>
            {port.exports.map(({ id, badge, name, help }) => (
              <MenuItem key={id} id={id} className={`${menu.item ?? ''} ${styles.format ?? ''}`} textValue={name}>
                <span className={styles.badge}>{badge}</span>
                <Text slot="label">{name}</Text>
                <Text slot="description">{help}</Text>
              </MenuItem>
            ))}
            <Separator className={menu.line ?? ''} />
            <TemplateItems template={port.template} />
          </Menu>
          <p className={styles.foot}>{t('deck.exportFoot')}</p>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pptx,.potx"
        aria-label={t('deck.template')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) port.template.choose(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
