import { Button, Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { Icon } from '../icon';
import type { IconName } from '../icons';
import { useText } from '../text';
import styles from './menu.module.css';

export type Action = 'definition' | 'table' | 'sql' | 'sentence' | 'copyTable' | 'image' | 'download' | 'deck' | 'link';

interface Item {
  readonly action: Action;
  readonly icon: IconName;
  readonly key: string;
}

/** The figure's own keys, as the menu shows them. */
export const ITEMS: readonly (readonly Item[])[] = [
  [
    { action: 'definition', icon: 'info', key: 'I' },
    { action: 'table', icon: 'table', key: 'T' },
    { action: 'sql', icon: 'sql', key: 'S' },
    { action: 'sentence', icon: 'note', key: 'M' },
  ],
  [
    { action: 'copyTable', icon: 'copy', key: 'B' },
    { action: 'image', icon: 'image', key: 'C' },
    { action: 'download', icon: 'save', key: 'D' },
    { action: 'deck', icon: 'play', key: 'A' },
  ],
  [{ action: 'link', icon: 'link', key: 'L' }],
];

/** The same keys in one row, for the list of keys. */
export const FIGURE_KEYS: readonly Item[] = ITEMS.flat();

interface Props {
  readonly title: string;
  readonly table: boolean;
  readonly off: ReadonlySet<Action>;
  readonly onAction: (action: Action) => void;
}

/** The "more" button and its menu. */
export function FigureMenu({ title, table, off, onAction }: Props) {
  const { t } = useText();
  const name = (action: Action): string => {
    const names = {
      definition: 'definition',
      table: table ? 'showChart' : 'showTable',
      sql: 'showSql',
      sentence: 'copySentence',
      copyTable: 'copyTable',
      image: 'copyImage',
      download: 'download',
      deck: 'addToDeck',
      link: 'copyLink',
    } as const;
    return t(`figures.${names[action]}`);
  };
  return (
    <MenuTrigger>
      <Button className={styles.icon ?? ''} aria-label={`${t('figures.more')}: ${title}`}>
        <Icon name="more" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu className={styles.menu ?? ''} aria-label={t('figures.actions', { title })} onAction={(key) => onAction(key as Action)}>
          {ITEMS.flatMap((group, i) => [
            ...(i > 0 ? [<Separator key={`line${i}`} className={styles.line ?? ''} />] : []),
            ...group
              .filter((item) => !off.has(item.action))
              .map((item) => (
                <MenuItem key={item.action} id={item.action} className={styles.item ?? ''} textValue={name(item.action)}>
                  <Icon name={item.icon} />
                  <Text slot="label">{name(item.action)}</Text>
                  <Keyboard>{item.key}</Keyboard>
                </MenuItem>
              )),
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
