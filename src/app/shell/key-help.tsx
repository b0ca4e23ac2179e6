import { Fragment } from 'react';
import { Button, Dialog, Heading } from 'react-aria-components';
import '../../i18n/late/commands';
import type { KeyId } from './keymap';
import button from '../../ui/parts/button.module.css';
import { FIGURE_KEYS } from '../../ui/parts/figure/menu';
import { Icon } from '../../ui/parts/icon';
import { useSingleKeys } from '../../ui/parts/single-keys';
import { useText } from '../../ui/parts/text';
import { KeyCap } from './key-cap';
import { listed } from './key-list';
import { Overlay } from '../../ui/parts/overlay';
import styles from './key-help.module.css';
import type { Commands } from './use-commands';

function Row({ text, ways }: { readonly text: string; readonly ways: readonly (readonly string[])[] }) {
  const { t } = useText();
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        {ways.map((keys) => (
          <span key={keys.join()}>
            {keys.map((key, i) => (
              <Fragment key={key}>
                {i > 0 && ` ${t('commands.thenKey')} `}
                <KeyCap keys={key} />
              </Fragment>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Every key that does something on this page, and the switch that turns single keys off. */
export function KeyHelp({ commands, onClose }: { readonly commands: Commands; readonly onClose: () => void }) {
  const { t } = useText();
  const [single, choose] = useSingleKeys();
  const can = (id: KeyId) => commands[id] !== undefined;
  const figures = can('nextFigure');
  return (
    <Overlay where="top" onClose={onClose}>
      <Dialog className={styles.dialog ?? ''}>
        <header>
          <Heading slot="title">{t('commands.keys')}</Heading>
          <Button slot="close" className={button.icon ?? ''} aria-label={t('common.close')}>
            <Icon name="x" />
          </Button>
        </header>
        <div className={styles.groups}>
          {listed(can, single).map(({ group, rows }) => (
            <section key={group}>
              <h3>{t(`commands.keys_${group}`)}</h3>
              <dl>
                {rows.map(({ id, keys }) => (
                  <Row key={id} text={t(`commands.key_${id}`)} ways={[keys]} />
                ))}
              </dl>
            </section>
          ))}
          {figures && (
            <section>
              <h3>{t('commands.keys_figure')}</h3>
              <dl>
                <Row text={t('commands.key_walk')} ways={[['ArrowLeft'], ['ArrowUp'], ['ArrowDown'], ['ArrowRight']]} />
                <Row text={t('commands.key_drill')} ways={[['Enter']]} />
                {single && FIGURE_KEYS.map(({ key, action }) => <Row key={action} text={t(`commands.figure_${action}`)} ways={[[key]]} />)}
              </dl>
            </section>
          )}
        </div>
        <label className={styles.single}>
          <input type="checkbox" checked={single} onChange={(event) => choose(event.target.checked)} />
          {t('commands.single')}
        </label>
        <p>{t('commands.singleHelp')}</p>
      </Dialog>
    </Overlay>
  );
}
