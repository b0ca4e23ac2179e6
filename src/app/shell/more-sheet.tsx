import { Link } from '@tanstack/react-router';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import button from '../../ui/parts/button.module.css';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import styles from './bottom-bar.module.css';
import { LanguageSwitch } from './language-switch';

/** What a phone has no room for in its bar: language, one's own data. */
export function MoreSheet() {
  const { t } = useText();
  return (
    <DialogTrigger>
      <Button>
        <Icon name="menu" size={20} />
        {t('shell.more')}
      </Button>
      <Popover className={styles.sheet ?? ''} placement="top end" offset={10}>
        <Dialog aria-label={t('shell.more')}>
          {({ close }) => (
            <>
              <p>
                {t('shell.language')} <LanguageSwitch />
              </p>
              <Link to="/review" className={button.button} onClick={close}>
                <Icon name="check" size={14} />
                {t('shell.toReview')}
              </Link>
              <Link to="/deck" className={button.button} onClick={close}>
                <Icon name="play" size={14} />
                {t('shell.deck')}
              </Link>
              <Link to="/sql" className={button.button} onClick={close}>
                <Icon name="sql" size={14} />
                {t('shell.sql')}
              </Link>
              <Link to="/report" className={button.button} onClick={close}>
                <Icon name="table" size={14} />
                {t('shell.report')}
              </Link>
              <Link to="/method" className={button.button} onClick={close}>
                <Icon name="info" size={14} />
                {t('shell.method')}
              </Link>
              <Link to="/" search={{ pack: 'new' }} className={button.button} onClick={close}>
                <Icon name="save" size={14} />
                {t('shell.ownData')}
              </Link>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
