import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Button,
  Collection,
  Dialog,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import { fold } from '../../domain/fold';
import { Icon } from './icon';
import styles from './picker.module.css';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Beside the name, quieter. */
  readonly note?: string | undefined;
  /** Found by these words too: abbreviation, code. */
  readonly find?: string | undefined;
}

export interface OptionGroup {
  readonly id: string;
  /** Empty: no heading. */
  readonly name: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  /** What stands on the button. */
  readonly shown: string;
  /** How many there are, beside what is shown. */
  readonly count?: string | undefined;
  readonly chosen: string;
  readonly groups: readonly OptionGroup[];
  readonly onPick: (id: string) => void;
  /** A field to search in, with this hint; `empty` is said where nothing matches. */
  readonly search?: string | undefined;
  readonly empty?: string | undefined;
  readonly footer?: ReactNode;
}

const holds = (text: string, typed: string) => {
  const folded = fold(text);
  return fold(typed)
    .split(' ')
    .every((word) => folded.includes(word));
};

/** A button that opens a list in sections; long lists are searched without marks. */
export function Picker({ label, shown, count, chosen, groups, onPick, search, empty, footer }: Props) {
  const [open, setOpen] = useState(false);
  const list = (
    <ListBox
      className={styles.list ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      autoFocus={search === undefined}
      items={groups.filter((g) => g.options.length > 0)}
      renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
      onSelectionChange={(keys) => {
        const [key] = keys;
        setOpen(false);
        if (key !== undefined && key !== chosen) onPick(String(key));
      }}
    >
      {(group) => <Section key={group.id} group={group} counted={search !== undefined} />}
    </ListBox>
  );
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={styles.button ?? ''} aria-label={`${label}: ${shown}`}>
        <b>{shown}</b>
        {count && <i>{count}</i>}
        <Icon name="down" size={13} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {search === undefined ? (
            list
          ) : (
            <Autocomplete filter={holds}>
              <SearchField className={styles.search ?? ''} aria-label={search} autoFocus>
                <Icon name="find" size={14} />
                {/* The list scrolls with the focus that this field gives it: the two are a combobox, and the autocomplete names the list. */}
                {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props */}
                <Input placeholder={search} type="text" role="combobox" aria-expanded />
              </SearchField>
              {list}
            </Autocomplete>
          )}
          {footer}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Section({ group, counted }: { readonly group: OptionGroup; readonly counted: boolean }) {
  return (
    <ListBoxSection id={`group:${group.id}`} {...(group.name ? {} : { 'aria-label': group.id })}>
      {group.name && (
        <Header>
          {group.name} {counted && <i>{group.options.length}</i>}
        </Header>
      )}
      <Collection items={group.options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={[option.name, option.note, option.find].filter(Boolean).join(' ')}>
            <span>{option.name}</span>
            {option.note && <small>{option.note}</small>}
            <Icon name="check" size={14} />
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  );
}
