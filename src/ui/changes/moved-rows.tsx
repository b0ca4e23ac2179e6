import { useEffect, useState } from 'react';
import type { MovedRow, Part } from '../../domain/difference';
import { number } from '../../i18n/format';
import type { Shape } from '../../i18n/measure';
import { causeSay, deltaText } from '../../i18n/sentence-difference';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import lines from './rows.module.css';
import type { Shown } from './choose';
import type { ResultProps } from './props';
import { RowCard } from './row-card';

const LIMIT = 50;

interface Props extends Pick<ResultProps, 'port' | 'compared'> {
  readonly shown: Shown;
  readonly part: Part;
  readonly shape: Shape;
}

/** The rows behind one reason of one move, as they were and as they are. */
export function MovedRows({ port, compared, shown, part, shape }: Props) {
  const { t, lang, whole } = useText();
  const [rows, setRows] = useState<readonly MovedRow[] | Error | null>(null);
  const { of, move } = shown;
  useEffect(() => {
    let mine = true;
    setRows(null);
    port
      .moved({ indicator: of.indicator, period: of.period, group: move.key, cause: part.cause, table: part.table, limit: LIMIT })
      .then((found) => mine && setRows(found))
      .catch((cause: unknown) => mine && setRows(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      mine = false;
    };
  }, [port, of, move, part]);
  const label = t('moves.rowsOf', { cause: causeSay(part, t, lang) });
  if (rows === null) return <p className={lines.inner}>{t('moves.reading')}</p>;
  if (rows instanceof Error)
    return (
      <p className={lines.inner} role="alert">
        {t('moves.failed', { reason: rows.message })}
      </p>
    );
  const said = ({ numerator, denominator, records }: MovedRow) =>
    [
      // A ratio's parts are no share of its value: what a row adds is told for sums only.
      denominator === null && numerator !== null && numerator !== 0
        ? t('moves.carries', { value: deltaText(numerator, shape, lang) ?? '' })
        : null,
      records.length > 1 ? t('moves.touches', { n: number(records.length, 0, lang) }) : null,
    ]
      .filter((x) => x !== null)
      .join(', ');
  return (
    <div className={lines.inner} role="group" aria-label={label}>
      <ul className={lines.rows}>
        {rows.map((row, i) =>
          row.row ? (
            <RowCard key={i} row={row.row} note={whole(said(row))} units={compared.units} />
          ) : (
            <li key={i} className={styles.soft}>
              {whole(t('moves.noRow'))}: {row.records.join(', ')}
            </li>
          ),
        )}
      </ul>
      {rows.length >= LIMIT && <p className={styles.soft}>{t('moves.first', { n: number(LIMIT, 0, lang) })}</p>}
    </div>
  );
}
