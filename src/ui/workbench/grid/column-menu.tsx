import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import menu from '../../parts/figure/menu.module.css';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import styles from './head.module.css';

export type ColumnDeed = 'up' | 'down' | 'unsort' | 'filter' | 'pin' | 'fit' | 'wider' | 'narrower' | 'name';

interface Props {
  readonly name: string;
  readonly pinned: boolean;
  readonly sorted: boolean;
  readonly onDeed: (deed: ColumnDeed) => void;
}

/** Everything that can be done with a column, for those who do not drag. */
export function ColumnMenu({ name, pinned, sorted, onDeed }: Props) {
  const { t } = useText();
  const groups: readonly (readonly ColumnDeed[])[] = [
    sorted ? ['up', 'down', 'unsort'] : ['up', 'down'],
    ['filter'],
    ['pin', 'fit', 'wider', 'narrower'],
    ['name'],
  ];
  return (
    <MenuTrigger>
      <Button className={styles.more ?? ''} aria-label={t('workbench.columnMenu', { name })} excludeFromTabOrder data-menu={name}>
        <Icon name="more" size={14} />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu className={menu.menu ?? ''} aria-label={t('workbench.columnMenu', { name })} onAction={(key) => onDeed(key as ColumnDeed)}>
          {groups.flatMap((group, i) => [
            ...(i > 0 ? [<Separator key={`s${group[0]}`} className={menu.line ?? ''} />] : []),
            ...group.map((deed) => (
              <MenuItem key={deed} id={deed} className={menu.item ?? ''}>
                {t(deed === 'pin' && pinned ? 'workbench.column_unpin' : `workbench.column_${deed}`)}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
