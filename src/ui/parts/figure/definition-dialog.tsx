import type { ReactNode } from 'react';
import { useText } from '../text';
import { Dialog } from './dialog';

/** What the number means and how it is computed; the page that shows the figure brings the sheet. */
export function DefinitionDialog({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <Dialog title={t('figures.definition')} onClose={onClose}>
      {children}
    </Dialog>
  );
}
