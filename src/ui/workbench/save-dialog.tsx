import { type FormEvent, useState } from 'react';
import button from '../parts/button.module.css';
import { Dialog } from '../parts/figure/dialog';
import { useText } from '../parts/text';
import { useSqlDesk, useTab } from './desk';
import styles from './page.module.css';

/** Asks for the name that a query is saved under. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { work, kept, tell } = useSqlDesk();
  const tab = useTab();
  const [title, setTitle] = useState(tab.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    work.save(title.trim());
    tell(t(kept ? 'workbench.saved' : 'workbench.savedNotKept', { title: title.trim() }));
    onClose();
  };
  return (
    <Dialog title={t('workbench.save')} onClose={onClose}>
      <form className={styles.naming} onSubmit={submit}>
        <label>
          {t('workbench.saveAs')}
          <input type="text" value={title} maxLength={120} autoFocus onChange={(e) => setTitle(e.target.value)} />
        </label>
        <button type="submit" className={`${button.button} ${button.primary}`} disabled={title.trim() === ''}>
          {t('workbench.save')}
        </button>
      </form>
    </Dialog>
  );
}
