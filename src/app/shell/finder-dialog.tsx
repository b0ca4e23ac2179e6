import { Autocomplete, Dialog, Input, Menu, MenuItem, MenuSection, Header, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { fold } from '../../domain/fold';
import { Icon } from '../../ui/parts/icon';
import type { PackView } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import help from './key-help.module.css';
import styles from './finder.module.css';

interface Props {
  readonly pack: PackView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onIndicator: (id: string) => void;
  readonly onUnit: (id: string) => void;
}

const holds = (text: string, typed: string) => {
  const folded = fold(text);
  return fold(typed)
    .split(' ')
    .every((word) => folded.includes(word));
};

/** Everything one can go to; typing narrows it. */
export function FinderDialog({ pack, open, onOpenChange, onIndicator, onUnit }: Props) {
  const { t, say } = useText();
  const go = (act: (id: string) => void) => (key: React.Key) => {
    onOpenChange(false);
    act(String(key).slice(2));
  };
  const units = pack.units.filter((u) => u.validTo === null && u.kind !== 'bo');
  return (
    <ModalOverlay className={help.scrim ?? ''} isOpen={open} onOpenChange={onOpenChange} isDismissable>
      <Modal className={`${help.modal} ${styles.modal}`}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('shell.find')}>
          <Autocomplete filter={holds}>
            <SearchField className={styles.search ?? ''} aria-label={t('shell.find')} autoFocus>
              <Icon name="find" size={18} />
              <Input placeholder={t('shell.find')} />
              <kbd>Esc</kbd>
            </SearchField>
            <Menu className={styles.found ?? ''} aria-label={t('shell.find')} renderEmptyState={() => <p>{t('shell.findNothing')}</p>}>
              <MenuSection aria-label={t('shell.findIndicators')}>
                <Header>{t('shell.findIndicators')}</Header>
                {pack.indicators.map((i) => (
                  <MenuItem
                    key={i.id}
                    id={`i:${i.id}`}
                    textValue={`${i.id} ${i.title.vi} ${i.title.en} ${i.short.vi} ${i.short.en}`}
                    onAction={() => go(onIndicator)(`i:${i.id}`)}
                  >
                    <Icon name="ruler" />
                    <span>{say(i.title)}</span>
                    <small>{i.id}</small>
                  </MenuItem>
                ))}
              </MenuSection>
              <MenuSection aria-label={t('shell.findUnits')}>
                <Header>{t('shell.findUnits')}</Header>
                {units.map((u) => (
                  <MenuItem
                    key={u.id}
                    id={`u:${u.id}`}
                    textValue={`${u.abbr ?? ''} ${u.id} ${u.name.vi} ${u.name.en}`}
                    onAction={() => go(onUnit)(`u:${u.id}`)}
                  >
                    <Icon name="filter" />
                    <span>{say(u.name)}</span>
                    <small>{u.abbr}</small>
                  </MenuItem>
                ))}
              </MenuSection>
            </Menu>
          </Autocomplete>
          <p className={styles.hint}>{t('shell.findHint')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
