import type { ReactNode } from 'react';
import { Button, Dialog as AriaDialog, Heading } from 'react-aria-components';
import button from '../button.module.css';
import { Icon } from '../icon';
import { useText } from '../text';
import { Overlay } from '../overlay';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog in the middle of the page; Escape or a click beside it closes it and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useText();
  return (
    <Overlay where="middle" onClose={onClose}>
      <AriaDialog className={styles.dialog ?? ''}>
        <header>
          <Heading slot="title">{title}</Heading>
          <Button slot="close" className={button.icon ?? ''} aria-label={t('common.close')}>
            <Icon name="x" />
          </Button>
        </header>
        {children}
      </AriaDialog>
    </Overlay>
  );
}
