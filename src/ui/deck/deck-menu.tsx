import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { addDeck, type Deck, dropDeck } from '../../domain/deck';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import menu from '../parts/figure/menu.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './head.module.css';
import type { DeckPort } from './port';

const NEW = 'new';
const COPY = 'copy';
const DROP = 'drop';

/** The decks of this machine, and what can be done with the one that is open. */
export function DeckMenu({ port, deck }: { readonly port: DeckPort; readonly deck: Deck | null }) {
  const { t, lang } = useText();
  const { list } = port.state.history.now;
  const act = (key: string): void => {
    if (key === NEW) return port.step((decks) => addDeck(decks, { id: port.newId(), name: t('deck.newName'), slides: [] }));
    if (key === COPY && deck)
      return port.step((decks) => addDeck(decks, { ...deck, id: port.newId(), name: t('deck.copyName', { name: deck.name }) }));
    if (key === DROP && deck) {
      port.step((decks) => dropDeck(decks, deck.id));
      return port.tell(t('deck.removed', { name: deck.name }), true);
    }
    return port.step((decks) => ({ ...decks, current: list.some((d) => d.id === key) ? key : decks.current }));
  };
  const item = (id: string, icon: 'plus' | 'copy' | 'x', name: string) => (
    <MenuItem id={id} className={menu.item ?? ''} textValue={name}>
      <Icon name={icon} />
      <Text slot="label">{name}</Text>
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button className={button.icon ?? ''} aria-label={t('deck.decks')}>
        <Icon name="down" />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom start" offset={4}>
        <Menu className={menu.menu ?? ''} aria-label={t('deck.decks')} onAction={(key) => act(String(key))}>
          {list.length > 0 && (
            <MenuSection aria-label={t('deck.decks')}>
              {list.map((d) => (
                <MenuItem key={d.id} id={d.id} className={menu.item ?? ''} textValue={d.name}>
                  <span className={styles.tick}>{d.id === deck?.id && <Icon name="check" />}</span>
                  <Text slot="label" className={styles.listed ?? ''}>
                    {d.name}
                  </Text>
                  <small>{t('deck.slidesCount', { n: number(d.slides.length, 0, lang) })}</small>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {list.length > 0 && <Separator className={menu.line ?? ''} />}
          {item(NEW, 'plus', t('deck.newDeck'))}
          {deck && item(COPY, 'copy', t('deck.duplicate'))}
          {deck && item(DROP, 'x', t('deck.remove'))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
