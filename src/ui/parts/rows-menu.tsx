import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import '../../i18n/late/office';
import menu from './figure/menu.module.css';
import { Icon } from './icon';
import { useText } from './text';

export type RowsAs = 'csv' | 'parquet' | 'arrow';

const ITEMS = [
  ['csv', 'office.rowsCsv'],
  ['parquet', 'office.rowsParquet'],
  ['arrow', 'office.rowsArrow'],
] as const satisfies readonly (readonly [RowsAs, string])[];

interface Props {
  readonly name: string;
  readonly className: string | undefined;
  /** Null: there is nothing to keep. */
  readonly onKeep: ((as: RowsAs) => void) | null;
}

/** Rows as a file: for a spreadsheet, or with every type kept. */
export function RowsMenu({ name, className, onKeep }: Props) {
  const { t } = useText();
  return (
    <MenuTrigger>
      <Button className={className ?? ''} isDisabled={onKeep === null}>
        <Icon name="save" size={14} />
        {name}
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end" offset={4}>
        <Menu className={menu.menu ?? ''} aria-label={name} onAction={(key) => onKeep?.(key as RowsAs)}>
          {ITEMS.map(([id, text]) => (
            <MenuItem key={id} id={id} className={menu.item ?? ''} textValue={t(text)}>
              <Icon name={id === 'csv' ? 'table' : 'file'} />
              {t(text)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
