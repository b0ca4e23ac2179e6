import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { day } from '../../i18n/dates';
import button from '../../ui/parts/button.module.css';
import { Icon } from '../../ui/parts/icon';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import styles from './data-date.module.css';
import type { ScopeProps } from './props';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day on which the data stands: nothing after it counts as done. It can be taken back to see what was known then. */
export function DataDate({ pack, asked }: ScopeProps) {
  const { t, lang } = useText();
  const { scope, setScope } = useScope();
  return (
    <span className={styles.date}>
      <DialogTrigger>
        <Button aria-label={`${t('scope.asOf')}: ${day(asked.asOf, lang)}`}>
          <Icon name="clock" size={14} />
          <span>{t('scope.asOf')}</span> <b>{day(asked.asOf, lang)}</b>
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
          <Dialog aria-label={t('scope.asOf')}>
            <label>
              {t('scope.asOf')}
              <input
                type="date"
                defaultValue={asked.asOf}
                key={asked.asOf}
                onBlur={(event) =>
                  DAY.test(event.target.value) && setScope({ asof: event.target.value === pack.asOf ? undefined : event.target.value })
                }
              />
            </label>
            <p>{t('scope.asOfHelp')}</p>
            {scope.asof && (
              <button type="button" className={button.button} onClick={() => setScope({ asof: undefined })}>
                <Icon name="undo" size={14} />
                {t('scope.asOfBack', { date: day(pack.asOf, lang) })}
              </button>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}
