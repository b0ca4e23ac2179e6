import { type KeyboardEvent, useState } from 'react';
import type { Datum, Figure, SeriesOf } from '../../../domain/figure';
import { useText } from '../text';
import styles from './units.module.css';
import unseen from '../unseen.module.css';

interface Props {
  readonly figure: Figure;
  readonly onMark?: ((key: string) => void) | undefined;
  /** Rows to show, from and to; all of them without it. Bars keep the scale of the whole. */
  readonly rows?: readonly [from: number, to: number] | null;
}

/** Longest bar of a column: 100 per cent, or more where a unit went over. */
const topOf = (series: SeriesOf): number => Math.max(100, ...series.data.map((d) => d.value ?? 0));
const shownOf = (count: number, rows: Props['rows']): readonly [number, number] => rows ?? [0, count];
const TICKS = 12;
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from value to value that can be opened; cells without one are passed over. */
function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const table = cell?.closest('table');
  if (!move || !cell || !table || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  let [row, column] = [(cell.parentElement as HTMLTableRowElement).rowIndex + move[0], cell.cellIndex + move[1]];
  for (; table.rows[row]?.cells[column]; row += move[0], column += move[1]) {
    const value = table.rows[row]?.cells[column]?.querySelector('button');
    if (value) return value.focus();
  }
}
/** Rows at first; a longer table opens whole. */
const FIRST = 10;
/** A table of so few measures needs no choice among them on a phone. */
const FEW = 3;

function Value({ datum, onMark }: { readonly datum: Datum; readonly onMark: Props['onMark'] }) {
  const { t } = useText();
  const { key, text, note, value } = datum;
  if (key && onMark && value !== null)
    return (
      <button type="button" className={styles.value} onClick={() => onMark(key)} aria-label={t('figures.seeRecords', { value: text })}>
        {text}
      </button>
    );
  return (
    <span className={styles.value} title={note}>
      {text}
      {value === null && note && <span className={unseen.unseen}>{note}</span>}
    </span>
  );
}

function Bar({ datum, due, top }: { readonly datum: Datum; readonly due: Datum | null; readonly top: number }) {
  if (datum.few) return <span aria-hidden />;
  if (datum.value === null) return <span className={styles.none} aria-hidden />;
  return (
    <span className={styles.bar} aria-hidden>
      <i className={datum.low80 ? styles.low : undefined} style={{ width: `${(100 * Math.max(0, datum.value)) / top}%` }} />
      {due?.value != null && <b style={{ left: `${(100 * due.value) / top}%` }} />}
    </span>
  );
}

function Ticks({ count }: { readonly count: number }) {
  if (count > TICKS || !Number.isInteger(count)) return null;
  return (
    <span className={styles.ticks} aria-hidden>
      {Array.from({ length: count }, (_, i) => (
        <i key={i} />
      ))}
    </span>
  );
}

function Cell({ series, row, onMark }: { readonly series: SeriesOf; readonly row: number; readonly onMark: Props['onMark'] }) {
  const datum = series.data[row] ?? { value: null, text: '–' };
  if (series.draw === 'bar')
    return (
      <td>
        <span className={styles.cell}>
          <Bar datum={datum} due={series.plan?.[row] ?? null} top={topOf(series)} />
          <Value datum={datum} onMark={onMark} />
        </span>
      </td>
    );
  return (
    <td>
      <span className={styles.small}>
        <Value datum={datum} onMark={onMark} />
        {series.draw === 'ticks' && datum.value !== null && <Ticks count={datum.value} />}
      </span>
    </td>
  );
}

/** Units on several measures: a table with bars; on a phone one measure at a time, with a choice. */
export function Units({ figure, onMark, rows = null }: Props) {
  const { t } = useText();
  const bars = figure.series.filter((s) => s.draw === 'bar');
  const [from, to] = shownOf(figure.categories.length, rows);
  const [chosen, setChosen] = useState(bars[0]?.key ?? figure.series[0]?.key ?? '');
  const [all, setAll] = useState(rows !== null || figure.categories.length <= FIRST + 2);
  const one = figure.series.find((s) => s.key === chosen) ?? figure.series[0];
  const few = figure.series.length <= FEW;
  const later = (row: number) => (!all && row >= FIRST ? styles.later : undefined);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys go between the buttons inside */}
      <div className={few ? styles.few : styles.wide} onKeyDown={walkCells} data-walk>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{figure.head}</th>
              {figure.series.map((s) => (
                <th key={s.key} scope="col">
                  {s.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.categories.slice(from, to).map((unit, at) => (
              <tr key={unit.key} className={later(from + at)}>
                <th scope="row">{unit.label}</th>
                {figure.series.map((s) => (
                  <Cell key={s.key} series={s} row={from + at} onMark={onMark} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {one && !few && (
        <div className={styles.phone}>
          <label>
            {t('figures.measureChoice')}
            <select value={one.key} onChange={(event) => setChosen(event.target.value)}>
              {figure.series.map((s) => (
                <option key={s.key} value={s.key}>
                  {s.name}
                </option>
              ))}
            </select>
          </label>
          <ul>
            {figure.categories.slice(from, to).map((unit, at) => {
              const row = from + at;
              const datum = one.data[row] ?? { value: null, text: '–' };
              return (
                <li key={unit.key} className={later(row)}>
                  <span>{unit.label}</span>
                  <Value datum={datum} onMark={onMark} />
                  {one.draw === 'bar' && <Bar datum={datum} due={one.plan?.[row] ?? null} top={topOf(one)} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {!all && (
        <button type="button" className={styles.whole} onClick={() => setAll(true)}>
          {t('figures.showRows', { count: figure.categories.length })}
        </button>
      )}
    </>
  );
}
