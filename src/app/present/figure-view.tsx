import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../domain/figure';
import { inRows, slice } from '../../figures/slice';
import { tablesOf } from '../../figures/table';
import { heightOf } from '../../figures/screen/height';
import { textWidth } from '../../figures/screen/text';
import { Key } from '../../ui/parts/figure/key';
import { Units } from '../../ui/parts/figure/units';
import { useDrawing } from '../../ui/parts/figure/use-drawing';
import { useText } from '../../ui/parts/text';
import { useTheme } from '../../ui/parts/theme';
import { NumberView } from './number-view';
import { SlideTable } from './slide-table';
import styles from './stage.module.css';
import { type Box, useBox } from './use-box';

/** Width of what stands on a slide, in its own units. */
const UNITS = 1160;
/** Narrower than this a number shares its slide. */
const HALF = 600;
/** How much larger than on the page a figure's letters are, in slide units: 12 px become 15 to 20. */
const [LEAST, USUAL, MOST] = [1.25, 1.6, 1.7] as const;
const NARROW = 0.85;
/** Part of the width that the words at the end of a row may take (`figures/screen/rows.ts`). */
const TAIL = 0.36;

/** The narrowest page on which nothing at the end of a row is cut. */
function narrowest(figure: Figure): number {
  const tails = figure.categories.map(({ tail }) => (tail ? textWidth(tail.strong, 14) + textWidth(tail.soft, 12) + 28 : 0));
  return Math.max(0, ...tails) / TAIL;
}

/** Scale at which the figure fills the box with the largest letters that fit; in px of the window for a px of the page. */
function scaleOf(figure: Figure, box: Box, units: number): number {
  const unit = box.width / units;
  if (!inRows(figure)) return USUAL * unit;
  // In a column letters may be smaller: what stands at the end of a row is never cut.
  const least = units < UNITS ? NARROW : LEAST;
  const scales = Array.from({ length: 20 }, (_, i) => MOST - i * 0.05).filter((s) => s >= least);
  const fits = scales.find((s) => heightOf(figure, units / s) * s * unit <= box.height && units / s >= narrowest(figure));
  return (fits ?? least) * unit;
}

interface Placed {
  readonly figure: Figure;
  readonly box: Box;
  readonly units: number;
}

function Drawing({ figure, box, units }: Placed) {
  const { lang } = useText();
  const { drawn } = useTheme();
  const plot = useRef<HTMLDivElement>(null);
  const scale = scaleOf(figure, box, units);
  const width = Math.floor(box.width / scale);
  const room = Math.floor(box.height / scale);
  const height = inRows(figure) ? Math.min(room, Math.round(heightOf(figure, width) * 1.25)) : room;
  useDrawing(plot, { figure, width, height, lang, drawn });
  return <div ref={plot} aria-hidden className={styles.drawing} style={{ width, height, scale: `${scale}` }} />;
}

/** The table of units with the largest letters at which its rows fit; how high they are is known once they are set. */
function Table({ figure, rows, box, units }: Placed & { readonly rows: readonly [number, number] | null }) {
  const place: RefObject<HTMLDivElement | null> = useRef(null);
  const [size, setSize] = useState<number>(USUAL);
  useLayoutEffect(() => {
    const height = place.current?.getBoundingClientRect().height ?? 0;
    if (height > box.height && size > 1) setSize(Math.max(1, size - 0.05));
  }, [size, box]);
  return (
    <div ref={place} style={{ zoom: (size * box.width) / units }}>
      <Units figure={figure} rows={rows} />
    </div>
  );
}

interface Props {
  readonly figure: Figure;
  readonly rows: readonly [number, number] | null;
  /** Width of its place in units of the slide. */
  readonly units?: number | undefined;
}

/** A figure as its first table. */
export function TableView({ figure, rows, units = UNITS }: Props) {
  const { t, lang } = useText();
  const [table] = tablesOf(rows ? slice(figure, rows) : figure, t, lang);
  return table ? <SlideTable table={table} units={units} /> : null;
}

/** A figure at the size of a slide: laid out anew for larger letters and fewer ticks, never blown up from a picture. */
export function FigureView({ figure, rows, units = UNITS }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place);
  const table = figure.kind === 'table';
  if (figure.kind === 'table' && figure.series.every((s) => s.draw !== 'bar'))
    return <TableView figure={figure} rows={rows} units={units} />;
  if (figure.kind === 'number')
    return (
      <div className={styles.body}>
        <NumberView figure={figure} half={units < HALF} />
      </div>
    );
  return (
    <>
      {(figure.key?.length ?? 0) > 0 && (
        <div className={styles.key} style={{ zoom: box.width > 0 ? (1.4 * box.width) / units : 1 }}>
          <Key items={figure.key ?? []} />
        </div>
      )}
      <div ref={place} className={styles.body} {...(table ? {} : { role: 'img', 'aria-label': `${figure.title}. ${figure.sentence}` })}>
        {box.width > 0 &&
          (table ? (
            <Table figure={figure} rows={rows} box={box} units={units} />
          ) : (
            <Drawing figure={rows ? slice(figure, rows) : figure} box={box} units={units} />
          ))}
      </div>
    </>
  );
}
