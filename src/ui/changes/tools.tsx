import { useState } from 'react';
import type { RowChange } from '../../domain/difference';
import type { Segment } from '../../domain/figure';
import { differenceCsv, rowsCsv } from '../../exports/difference-csv';
import { largestMoves } from '../../domain/difference-order';
import { movesFigure } from '../../figures/moves';
import { plain } from '../../i18n/say';
import button from '../parts/button.module.css';
import { useDecks } from '../parts/decks';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { addKey } from '../parts/single-keys';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { ResultProps } from './props';

/** More than a table ever has; the file takes all of them. */
const ALL = 10_000_000;

/** The whole as files, and on paper. */
export function Tools({ port, compared, pack, sentence }: ResultProps & { readonly sentence: readonly Segment[] }) {
  const { t, lang } = useText();
  const decks = useDecks();
  const [busy, setBusy] = useState(false);
  const { found, old, fresh, units } = compared;
  const name = `khac-biet-${old.id}-${fresh.id}`;
  const numbers = () =>
    save(`${name}.csv`, differenceCsv(found, { indicators: pack.indicators, units }, plain(sentence), t, lang), 'text/csv');
  const any = largestMoves(found).length > 0;
  const add = () =>
    any && decks?.add(movesFigure({ id: `moves ${old.id} ${fresh.id}`, found, indicators: pack.indicators, sentence }, t, lang));
  const rows = async () => {
    setBusy(true);
    try {
      const all: RowChange[] = [];
      for (const { table } of found.tables) all.push(...(await port.rows(table, { limit: ALL })));
      save(`${name}-dong.csv`, rowsCsv(all, t, lang), 'text/csv');
    } finally {
      setBusy(false);
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key acts where one of these buttons holds the focus
    <div className={styles.tools} onKeyDown={addKey(add)}>
      <button type="button" className={button.button} onClick={numbers}>
        <Icon name="save" />
        {t('moves.csvMoves')}
      </button>
      <button type="button" className={button.button} disabled={busy || found.tables.length === 0} onClick={() => void rows()}>
        <Icon name="save" />
        {t(busy ? 'moves.gathering' : 'moves.csvRows')}
      </button>
      <button type="button" className={button.button} onClick={() => window.print()}>
        <Icon name="print" />
        {t('moves.print')}
      </button>
      {decks && (
        <button type="button" className={button.button} disabled={!any} onClick={add} title={`${t('figures.addToDeck')} (A)`}>
          <Icon name="play" size={14} />
          {t('figures.addToDeck')}
        </button>
      )}
    </div>
  );
}
