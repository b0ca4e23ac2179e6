import { periodLong, periodShort } from '../../../i18n/dates';
import { number } from '../../../i18n/format';
import { returnSay } from '../../../i18n/sentence-quality';
import type { ReturnCell } from '../../../domain/quality-report';
import { ScrollRegion } from '../../parts/scroll-region';
import { useText } from '../../parts/text';
import data from '../data-page.module.css';
import type { Matrix } from './matrix';
import styles from './quality.module.css';
import { ReturnShape } from './return-shape';
import { useGridWalk } from './use-grid-walk';

interface Props {
  readonly matrix: Matrix;
  readonly units: ReadonlyMap<string, string>;
  readonly onOpen: (cell: ReturnCell) => void;
}

/** The matrix: one cell takes the focus, arrow keys walk, Enter opens. */
export function ReturnsGrid({ matrix, units, onOpen }: Props) {
  const { t, lang } = useText();
  const { periods, rows } = matrix;
  const { grid, here, setAt, onKeyDown } = useGridWalk(rows.length, periods.length);
  const n = (count: number) => number(count, 0, lang);
  return (
    <ScrollRegion className={`${data.scroll} ${styles.tall}`} label={t('quality.grid')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are walked by keys is a grid */}
      <table ref={grid} role="grid" className={styles.matrix} aria-label={t('quality.grid')} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('quality.colUnit')}</th>
            {periods.map((p) => (
              <th key={p.id} scope="col" title={periodLong(p, lang)}>
                {periodShort(p, lang)}
              </th>
            ))}
            <th scope="col" className={data.end}>
              {t('quality.filed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => {
            const name = units.get(row.unit) ?? row.unit;
            return (
              <tr key={row.unit}>
                <th scope="row">{name}</th>
                {row.cells.map((cell, c) => {
                  const period = periods[c];
                  const label = cell && period ? `${name}, ${periodShort(period, lang)}: ${returnSay(cell, t, lang).join('; ')}` : undefined;
                  return (
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter and Space are heard below, arrows by the grid
                    <td
                      key={period?.id}
                      aria-label={label}
                      data-spot={`${r} ${c}`}
                      data-state={cell?.state}
                      tabIndex={here.row === r && here.column === c ? 0 : -1}
                      onFocus={() => setAt({ row: r, column: c })}
                      onClick={() => cell && onOpen(cell)}
                      onKeyDown={(event) => {
                        if (!cell || (event.key !== 'Enter' && event.key !== ' ')) return;
                        event.preventDefault();
                        onOpen(cell);
                      }}
                    >
                      {cell && (
                        <span className={styles.state}>
                          <ReturnShape state={cell.state} />
                          {t(`quality.short_${cell.state}`)}
                          {cell.contradiction !== null && <ReturnShape state="conflict" />}
                        </span>
                      )}
                    </td>
                  );
                })}
                <td className={data.end}>{t('quality.filedOf', { n: n(row.filed), of: n(row.due) })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
