import type { RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import menu from '../../parts/figure/menu.module.css';
import { useText } from '../../parts/text';
import type { Shown } from './use-columns';

export type ColumnDeed = 'up' | 'down' | 'unsort' | 'filter' | 'pin' | 'fit' | 'wider' | 'narrower' | 'name';

interface Props {
  readonly column: Shown;
  readonly sorted: boolean;
  /** The button that it hangs from. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onDeed: (deed: ColumnDeed) => void;
  readonly onClose: () => void;
}

/** Everything that can be done with a column, for those who do not drag. */
export function ColumnMenu({ column, sorted, trigger, onDeed, onClose }: Props) {
  const { t } = useText();
  const groups: readonly (readonly ColumnDeed[])[] = [
    sorted ? ['up', 'down', 'unsort'] : ['up', 'down'],
    ['filter'],
    ['pin', 'fit', 'wider', 'narrower'],
    ['name'],
  ];
  return (
    <Popover
      className={menu.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu
        className={menu.menu ?? ''}
        aria-label={t('workbench.columnMenu', { name: column.name })}
        autoFocus="first"
        onAction={(key) => onDeed(key as ColumnDeed)}
        onClose={onClose}
      >
        {groups.flatMap((group, i) => [
          ...(i > 0 ? [<Separator key={`s${group[0]}`} className={menu.line ?? ''} />] : []),
          ...group.map((deed) => (
            <MenuItem key={deed} id={deed} className={menu.item ?? ''}>
              {t(deed === 'pin' && column.pinned ? 'workbench.column_unpin' : `workbench.column_${deed}`)}
            </MenuItem>
          )),
        ])}
      </Menu>
    </Popover>
  );
}
