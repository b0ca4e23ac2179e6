import { useState } from 'react';
import type { Indicator } from '../../domain/indicator';
import type { Question } from '../../domain/question';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { ScrollRegion } from '../parts/scroll-region';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import { useCopy } from '../parts/use-copy';
import styles from './page.module.css';
import { SidePanel } from '../parts/side-panel';
import source from '../parts/side-panel.module.css';

/** What one can do with the whole number: read its SQL, copy its address. */
export function Actions({ indicator, question }: { readonly indicator: Indicator; readonly question: Question }) {
  const { t, say } = useText();
  const { asker } = useSession();
  const [open, setOpen] = useState(false);
  const { copied, copy } = useCopy(window.location.href, indicator.id);
  return (
    <div className={styles.actions}>
      <button type="button" className={button.button} onClick={() => setOpen(true)} disabled={asker === null}>
        <Icon name="sql" />
        {t('indicator.openSql')}
      </button>
      <button type="button" className={button.button} onClick={copy}>
        <Icon name={copied ? 'check' : 'link'} />
        {copied ? t('common.copied') : t('indicator.copyLink')}
      </button>
      <SidePanel
        open={open}
        onClose={() => setOpen(false)}
        title={t('indicator.sqlTitle')}
        lead={`${indicator.id} · ${say(indicator.title)}. ${t('indicator.sqlNote')}`}
      >
        <ScrollRegion label={t('indicator.sqlTitle')}>
          <pre className={source.sql} translate="no">
            {asker?.sqlOf(question)}
          </pre>
        </ScrollRegion>
      </SidePanel>
    </div>
  );
}
