import { useRef } from 'react';
import type { Figure } from '../../../domain/figure';
import { heightOf } from '../../../figures/screen/height';
import { Chart } from './chart';
import { FigureTable } from './figure-table';
import styles from './frame.module.css';
import { Units } from './units';
import { useWidth } from './use-width';

interface Props {
  readonly figure: Figure;
  readonly table: boolean;
  readonly onMark: ((key: string) => void) | undefined;
}

/** The plot, or the table in its place at no less than the same height. */
export function Body({ figure, table, onMark }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const Drawn = figure.kind === 'table' ? Units : Chart;
  const minHeight = table && figure.kind !== 'table' ? heightOf(figure, width) : undefined;
  return (
    <div className={styles.body} style={{ minHeight }} ref={place}>
      {table ? <FigureTable figure={figure} onMark={onMark} /> : <Drawn figure={figure} onMark={onMark} />}
    </div>
  );
}
