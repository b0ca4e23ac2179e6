import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../ui/parts/icon';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { FinderDialog } from './finder-dialog';
import { onOpenFinder } from './finder-open';
import styles from './finder.module.css';

/** The search of the top bar: indicators and units, without marks. */
export function Finder() {
  const { t } = useText();
  const { pack } = useSession();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  useEffect(() => onOpenFinder(() => setOpen(true)), []);
  return (
    <>
      <Button className={styles.find ?? ''} aria-label={t('shell.find')} isDisabled={pack === null} onPress={() => setOpen(true)}>
        <Icon name="find" size={14} />
        <span>{t('shell.find')}</span>
        <kbd>/</kbd>
      </Button>
      {pack && (
        <FinderDialog
          pack={pack}
          open={open}
          onOpenChange={setOpen}
          onIndicator={(id) => void navigate({ to: '/indicators/$id', params: { id } })}
          onUnit={(u) => void navigate({ to: '.', search: (before) => ({ ...before, u }) })}
        />
      )}
    </>
  );
}
