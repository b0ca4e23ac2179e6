import { useRef } from 'react';
import type { FigureTableData } from '../../figures/table';
import { tableShape } from '../../exports/slides/table-shape';
import styles from './slide-table.module.css';
import { useBox } from './use-box';

interface Props {
  readonly table: FigureTableData;
  /** Width of its place in units of the slide. */
  readonly units: number;
}

/** A table with the columns and the letters that it has in PowerPoint, so that what fits there fits here. */
export function SlideTable({ table, units }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place);
  const height = box.width > 0 ? (box.height * units) / box.width : 0;
  const { widths, size } = tableShape(table, { x: 0, y: 0, width: units, height });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div ref={place} className={styles.place}>
      {box.width > 0 && (
        <table className={styles.table} style={{ fontSize: `${(size * box.width) / units}px` }}>
          <caption>{table.caption}</caption>
          <colgroup>
            {widths.map((width, i) => (
              <col key={i} style={{ width: `${(100 * width) / whole}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.head.map(({ text, numeric }, i) => (
                <th key={i} scope="col" data-numeric={numeric}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              <tr key={r}>
                {row.map(({ text, numeric }, c) =>
                  c === 0 ? (
                    <th key={c} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={c} data-numeric={numeric}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
