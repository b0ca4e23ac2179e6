import type { Deck } from '../../domain/deck';
import { currentOf } from '../../domain/deck';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { DeckMenu } from './deck-menu';
import { ExportMenu } from './export-menu';
import styles from './head.module.css';
import unseen from '../parts/unseen.module.css';
import type { DeckPort } from './port';
import { SavingLine } from './saving-line';
import { TemplateRefused } from './template-refused';
import { undoKeys } from './undo-keys';

interface Props {
  readonly port: DeckPort;
  readonly deck: Deck | null;
  /** The slide shown, from 1; 0: none. */
  readonly at: number;
}

/** Which deck, whether it is kept, and what can be done with it as a whole. */
export function Head({ port, deck, at }: Props) {
  const { t } = useText();
  const { behind, ahead } = port.state.history;
  return (
    <header>
      <div className={styles.head}>
        {deck ? <h1 className={unseen.unseen}>{t('deck.title')}</h1> : <h1 className={styles.title}>{t('deck.title')}</h1>}
        {deck && (
          <input
            className={styles.name}
            type="text"
            aria-label={t('deck.name')}
            value={deck.name}
            maxLength={200}
            onChange={(event) => port.stepCurrent((d) => ({ ...d, name: event.target.value }), `name ${deck.id}`)}
            onBlur={port.rest}
            onKeyDown={undoKeys(port)}
          />
        )}
        <DeckMenu port={port} deck={currentOf(port.state.history.now)} />
        <SavingLine state={port.state} />
        <div className={styles.tools} data-idle={at === 0 && behind.length + ahead.length === 0}>
          <button
            type="button"
            className={button.button}
            disabled={behind.length === 0}
            onClick={port.undo}
            aria-label={t('deck.undo')}
            aria-keyshortcuts="Control+Z"
          >
            <Icon name="undo" size={14} />
            <span>{t('deck.undo')}</span>
          </button>
          <button
            type="button"
            className={`${button.icon} ${styles.redo}`}
            disabled={ahead.length === 0}
            onClick={port.redo}
            aria-label={t('deck.redo')}
            title={t('deck.redo')}
            aria-keyshortcuts="Control+Shift+Z"
          >
            <Icon name="undo" size={14} />
          </button>
          {deck && at > 0 && (
            <>
              <ExportMenu port={port} deck={deck} />
              <button type="button" className={`${button.button} ${button.primary}`} onClick={() => port.present(at)}>
                <Icon name="play" size={14} />
                {t('deck.present')}
                <kbd>P</kbd>
              </button>
            </>
          )}
        </div>
      </div>
      <TemplateRefused template={port.template} />
    </header>
  );
}
