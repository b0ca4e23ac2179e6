import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components';
import styles from './overlay.module.css';

interface Props {
  /** In the middle of the page, near its top, or along its right edge. */
  readonly where: 'middle' | 'top' | 'side';
  readonly open?: boolean;
  readonly onClose: () => void;
  /** A dialog. */
  readonly children: ReactNode;
}

/** What lies over the page; Escape or a click beside it closes it and gives the focus back. */
export function Overlay({ where, open = true, onClose, children }: Props) {
  return (
    <ModalOverlay className={styles.scrim ?? ''} data-where={where} isOpen={open} isDismissable onOpenChange={(next) => !next && onClose()}>
      <Modal className={styles.card ?? ''} data-where={where}>
        {children}
      </Modal>
    </ModalOverlay>
  );
}
