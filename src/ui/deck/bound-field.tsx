import { useId, useState } from 'react';
import { edited, ownNumbers, type Piece, textOf } from '../../domain/deck-words';
import { useText } from '../parts/text';
import styles from './field.module.css';
import type { DeckPort } from './port';
import { undoKeys } from './undo-keys';

interface Props {
  readonly port: DeckPort;
  readonly label: string;
  readonly serif: boolean;
  readonly pieces: readonly Piece[];
  /** Numbers of the slide's figures: what is pasted back is bound again. */
  readonly known: readonly Piece[];
  readonly onEdit: (pieces: readonly Piece[]) => void;
}

/** Words that can be edited around numbers that cannot: the numbers stand on a ground of their own. */
export function BoundField({ port, label, serif, pieces, known, onEdit }: Props) {
  const { t } = useText();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const text = textOf(pieces);
  const own = known.length > 0 ? ownNumbers(pieces) : [];
  const onChange = (next: string) => {
    const result = edited(pieces, next.replace(/[\r\n]+/g, known.length > 0 ? ' ' : '\n'), known);
    setRefused(result === null);
    if (result) onEdit(result);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={`${styles.box} ${serif ? styles.serif : ''}`}>
        <div className={styles.mirror} aria-hidden>
          {pieces.map((piece, i) => (piece.bound === undefined ? piece.text : <mark key={i}>{piece.text}</mark>))}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          value={text}
          maxLength={2000}
          rows={1}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            setRefused(false);
            port.rest();
          }}
          onKeyDown={undoKeys(port)}
        />
      </div>
      <p className={styles.help} role="status">
        {refused ? <b>{t('deck.refused')}</b> : own.length > 0 ? t('deck.ownNumbers', { list: own.join(' · ') }) : ''}
      </p>
    </div>
  );
}
