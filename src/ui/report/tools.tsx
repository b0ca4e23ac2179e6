import { useState } from 'react';
import type { ReportChoice } from '../../domain/report';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import styles from './paper.module.css';
import type { PaperEnding } from './port';

interface Props {
  readonly choice: ReportChoice;
  readonly onChoice: (choice: ReportChoice) => void;
  /** Null while the table is being worked out. */
  readonly onKeep: ((ending: 'csv' | 'xlsx') => void) | null;
  readonly onCopy: () => Promise<boolean>;
  /** Writes the report in words; null while that cannot be done. */
  readonly onPaper: ((ending: PaperEnding) => void) | null;
  /** Takes the table over into the deck; null where that cannot be done. */
  readonly onDeck: (() => void) | null;
  /** What came of it. */
  readonly said: string;
}

/** Which indicators, and what one can do with the table. */
export function Tools({ choice, onChoice, onKeep, onCopy, onPaper, onDeck, said }: Props) {
  const { t } = useText();
  const [told, setTold] = useState('');
  const copy = () => void onCopy().then((done) => setTold(t(done ? 'report.copied' : 'report.copyFailed')));
  return (
    <div className={styles.tools}>
      <div className={segment.segment} role="group" aria-label={t('report.choice')}>
        {(['standard', 'all'] as const).map((c) => (
          <button key={c} type="button" aria-pressed={choice === c} onClick={() => onChoice(c)}>
            {t(`report.${c}`)}
          </button>
        ))}
      </div>
      <button type="button" className={`${button.button} ${button.primary}`} disabled={onKeep === null} onClick={() => window.print()}>
        <Icon name="print" />
        {t('report.print')}
      </button>
      {(['docx', 'html'] as const).map((ending) => (
        <button key={ending} type="button" className={button.button} disabled={onPaper === null} onClick={() => onPaper?.(ending)}>
          <Icon name="file" />
          {t(`report.${ending}`)}
        </button>
      ))}
      {(['xlsx', 'csv'] as const).map((ending) => (
        <button key={ending} type="button" className={button.button} disabled={onKeep === null} onClick={() => onKeep?.(ending)}>
          <Icon name="save" />
          {t(`report.${ending}`)}
        </button>
      ))}
      <button type="button" className={button.button} disabled={onKeep === null} onClick={copy}>
        <Icon name="copy" />
        {t('report.copy')}
      </button>
      {onDeck && (
        <button type="button" className={button.button} disabled={onKeep === null} onClick={onDeck} title={`${t('figures.addToDeck')} (A)`}>
          <Icon name="play" size={14} />
          {t('figures.addToDeck')}
        </button>
      )}
      <span role="status">{said || told}</span>
    </div>
  );
}
