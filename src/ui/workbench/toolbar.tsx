import { type ReactNode, useRef } from 'react';
import { Button, Dialog, DialogTrigger, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { day, periodShort } from '../../i18n/dates';
import button from '../parts/button.module.css';
import menu from '../parts/figure/menu.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { useBusy, useEngineState, useSqlDesk } from './desk';
import styles from './toolbar.module.css';
import { type Deed, useDeeds } from './use-deeds';

interface Props {
  /** Period and unit, where they are chosen. */
  readonly scope: ReactNode;
  readonly onSave: () => void;
  readonly onIndicator: () => void;
}

/** What is done with a script. */
export function Toolbar({ scope, onSave, onIndicator }: Props) {
  const { t, lang, say } = useText();
  const { asked, bindings, bench, sandbox, run, explain } = useSqlDesk();
  const busy = useBusy(bench) !== null;
  const returning = useEngineState(sandbox) === 'returning';
  const files = useRef<HTMLInputElement>(null);
  const deeds = useDeeds(() => files.current?.click());
  const items: readonly Deed[] = ['runAll', 'format', 'explain', 'save', 'asIndicator', 'copyLink', 'download', 'openFile'];
  const act = (deed: Deed) => {
    if (deed === 'runAll') run(true);
    else if (deed === 'explain') explain();
    else if (deed === 'save') onSave();
    else if (deed === 'asIndicator') onIndicator();
    else void deeds.act(deed);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('workbench.title')}>
      {busy ? (
        <button type="button" id="sql-run" className={`${button.button} ${styles.stop}`} onClick={() => bench.stop()}>
          <span className={styles.square} aria-hidden />
          {t('workbench.stop')}
          <kbd>Ctrl .</kbd>
        </button>
      ) : (
        <button type="button" id="sql-run" className={`${button.button} ${button.primary}`} disabled={returning} onClick={() => run(false)}>
          <Icon name="play" size={14} />
          {t('workbench.run')}
          <kbd>Ctrl Enter</kbd>
        </button>
      )}
      <button
        type="button"
        className={`${styles.quiet} ${styles.widest}`}
        disabled={busy}
        title={t('workbench.runAllTitle')}
        onClick={() => run(true)}
      >
        {t('workbench.runAll')}
      </button>
      <button type="button" className={`${styles.quiet} ${styles.roomy}`} onClick={() => void deeds.act('format')}>
        {t('workbench.format')}
      </button>
      <button
        type="button"
        className={`${styles.quiet} ${styles.roomy}`}
        disabled={busy}
        title={t('workbench.explainTitle')}
        onClick={explain}
      >
        {t('workbench.explain')}
      </button>
      <span className={styles.gap} />
      <DialogTrigger>
        <Button className={styles.chip ?? ''}>
          {t('workbench.bound', { period: periodShort(asked.period, lang) })}
          {asked.unit && <span>{t('workbench.boundUnit', { unit: asked.unit.abbr ?? say(asked.unit.name) })}</span>}
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Dialog className={styles.bound ?? ''} aria-label={t('workbench.parameters')}>
            <p>{t('workbench.boundTitle')}</p>
            <div className={styles.pickers}>{scope}</div>
            <dl>
              {[
                ['$from', day(bindings.from, lang)],
                ['$to', day(bindings.to, lang)],
                ['$as_of', day(bindings.asOf, lang)],
                ['$end', day(bindings.end, lang)],
                ['$unit', bindings.unit ?? t('workbench.everyUnit')],
              ].map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Dialog>
        </Popover>
      </DialogTrigger>
      <button type="button" className={`${button.button} ${styles.wide}`} onClick={onSave}>
        <Icon name="star" size={14} />
        {t('workbench.save')}
      </button>
      <button type="button" className={`${button.button} ${styles.wide}`} onClick={onIndicator}>
        <Icon name="plus" size={14} />
        {t('workbench.asIndicator')}
      </button>
      <MenuTrigger>
        <Button className={menu.icon ?? ''} aria-label={t('workbench.more')}>
          <Icon name="more" />
        </Button>
        <Popover className={menu.popover ?? ''} placement="bottom end">
          <Menu className={menu.menu ?? ''} aria-label={t('workbench.more')} onAction={(key) => act(key as Deed)}>
            {items.map((deed) => (
              <MenuItem key={deed} id={deed} className={menu.item ?? ''}>
                {t(`workbench.${deed}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={files}
        type="file"
        accept=".sql,.txt"
        hidden
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          if (file) void deeds.take(file);
          e.target.value = '';
        }}
      />
    </div>
  );
}
