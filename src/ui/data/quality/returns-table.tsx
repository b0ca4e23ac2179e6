import type { ReturnCell } from '../../../domain/quality-report';
import { csv, type CsvCell } from '../../../exports/csv';
import { day, periodShort } from '../../../i18n/dates';
import { type Lang, MISSING, number } from '../../../i18n/format';
import { returnSay } from '../../../i18n/sentence-quality';
import type { Translate } from '../../../i18n/text';
import { ScrollRegion } from '../../parts/scroll-region';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import type { Matrix } from './matrix';
import styles from './quality.module.css';
import { ReturnShape } from './return-shape';

const HEADS = ['colUnit', 'colPeriod', 'colState', 'colDue', 'colSubmitted', 'colRows', 'colConflict'] as const;

interface Line {
  readonly cell: ReturnCell;
  readonly unit: string;
  readonly period: string;
}

const linesOf = ({ periods, rows }: Matrix, units: ReadonlyMap<string, string>, lang: Lang): readonly Line[] =>
  rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const period = periods[i];
      return cell && period ? [{ cell, unit: units.get(row.unit) ?? row.unit, period: periodShort(period, lang) }] : [];
    }),
  );

/** The matrix as a file: one line a return, with what does not agree. */
export function returnsCsv(matrix: Matrix, units: ReadonlyMap<string, string>, t: Translate, lang: Lang): string {
  const lines = linesOf(matrix, units, lang).map(({ cell, unit, period }): readonly CsvCell[] => {
    const [state = '', conflict = ''] = returnSay(cell, t, lang);
    return [unit, period, state, cell.due, cell.submitted, cell.rows, conflict];
  });
  return csv([HEADS.map((head) => t(`quality.${head}`)), ...lines]);
}

interface Props {
  readonly matrix: Matrix;
  readonly units: ReadonlyMap<string, string>;
  readonly onOpen: (cell: ReturnCell) => void;
}

/** The same as the matrix, one return a line. */
export function ReturnsTable({ matrix, units, onOpen }: Props) {
  const { t, lang } = useText();
  const date = (iso: string | null) => (iso === null ? MISSING : day(iso, lang));
  return (
    <ScrollRegion className={`${data.scroll} ${styles.tall}`} label={t('quality.grid')}>
      <table className={data.table}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={head === 'colRows' ? data.end : undefined}>
                {t(`quality.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(matrix, units, lang).map(({ cell, unit, period }) => {
            const [state = '', conflict = ''] = returnSay(cell, t, lang);
            return (
              <tr key={`${cell.unit} ${cell.period}`}>
                <th scope="row">{unit}</th>
                <td>{period}</td>
                <td>
                  <button type="button" className={styles.facet} onClick={() => onOpen(cell)}>
                    <ReturnShape state={cell.state} />
                    {state}
                  </button>
                </td>
                <td>{date(cell.due)}</td>
                <td>{date(cell.submitted)}</td>
                <td className={data.end}>{number(cell.rows, 0, lang)}</td>
                <td>{conflict}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
