import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import button from '../../ui/parts/button.module.css';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import styles from './key-help.module.css';

const KEYS = [
  ['shell.keyFind', [['/']]],
  ['shell.keyGoBoard', [['G', 'B']]],
  ['shell.keyGoIndicators', [['G', 'I']]],
  ['shell.keyGoContribution', [['G', 'D']]],
  ['shell.keyGoData', [['G', 'L']]],
  ['shell.keyPeriod', [['['], [']']]],
  ['shell.keyFigure', [['J'], ['K']]],
  ['shell.keyFigureOpen', [['I'], ['T'], ['S']]],
  ['shell.keyFigureCopy', [['C'], ['M']]],
  ['shell.keyTheme', [['N']]],
  ['shell.keyHelp', [['?']]],
] as const;

/** Every key of the page. */
export function KeyHelp({ open, onOpenChange }: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  const { t } = useText();
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen={open} onOpenChange={onOpenChange} isDismissable>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header>
            <Heading slot="title">{t('shell.keys')}</Heading>
            <Button slot="close" className={button.icon ?? ''} aria-label={t('common.close')}>
              <Icon name="x" />
            </Button>
          </header>
          <dl>
            {KEYS.map(([text, ways]) => (
              <div key={text}>
                <dt>{t(text)}</dt>
                <dd>
                  {ways.map((way) => (
                    <span key={way.join()}>
                      <kbd>{way[0]}</kbd>
                      {way[1] && (
                        <>
                          {' '}
                          {t('shell.keyOr')} <kbd>{way[1]}</kbd>
                        </>
                      )}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          <p>{t('shell.keyNote')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
