import type { ReactNode } from 'react';
import { Button, Dialog, Heading } from 'react-aria-components';
import button from './button.module.css';
import { Icon } from './icon';
import { useText } from './text';
import { Overlay } from './overlay';
import styles from './side-panel.module.css';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel from the right edge; focus goes in, Escape or a click beside it gives it back. */
export function SidePanel({ title, lead, open, onClose, children }: Props) {
  const { t } = useText();
  return (
    <Overlay where="side" open={open} onClose={onClose}>
      <Dialog className={styles.dialog ?? ''}>
        <header>
          <Heading slot="title">{title}</Heading>
          <Button slot="close" className={button.icon ?? ''} aria-label={t('common.close')}>
            <Icon name="x" />
          </Button>
        </header>
        <p className={styles.lead}>{lead}</p>
        {children}
      </Dialog>
    </Overlay>
  );
}
