import { type CSSProperties, type PointerEvent, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { ColumnProfile, ResultColumn, ResultView } from '../../../workbench/port';
import { columnsIn, rowsIn } from './geometry';
import styles from './grid.module.css';
import { Head, type HeadProps } from './head';
import { contentPlaces, contentWidths, deedOn, gutterOf, HEAD, ROW } from './layout';
import { type Placed, Row } from './row';
import { type Picked, type Place, rectangle } from './selection';
import { useColumns } from './use-columns';
import { usePick } from './use-pick';
import { useProfiles } from './use-profiles';
import { useScroll } from './use-scroll';
import { useWindows } from './use-windows';
import type { Fetch } from './windows';

/** Rows that keep their places within the body while others come and go. */
const STEADY = 512;

interface Props {
  readonly label: string;
  readonly columns: readonly ResultColumn[];
  /** Rows of the view. */
  readonly rows: number;
  readonly fetch: Fetch;
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
  readonly filtering: boolean;
  readonly onFiltering: () => void;
  /** Null: no profiles. */
  readonly profile: ((name: string) => Promise<ColumnProfile>) | null;
  /** The names of the picked columns, in their order, and the rows. */
  readonly onPicked: (rows: { readonly from: number; readonly to: number }, names: readonly string[]) => void;
  readonly onCopy: (rows: { readonly from: number; readonly to: number }, names: readonly string[]) => void;
  readonly onRow: (row: number) => void;
  readonly onGone: (cause: unknown) => void;
}

/** A result of any size, virtual in both directions: one layer over a scroll bar, drawn from a window onto the engine. */
export function Grid(props: Props) {
  const { label, columns, rows, fetch, view, onView, filtering, onFiltering, profile, onPicked, onCopy, onRow, onGone } = props;
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  const { shown, pinned, pinnedEdges, edges, resize, pin, fit } = useColumns(columns);
  const headHeight = HEAD.line + (filtering ? HEAD.filter : 0) + (profile ? HEAD.profile : 0);
  const scroll = useScroll({ rows, rowHeight: ROW, headHeight });
  const { box, top, left, extent, goTo } = scroll;
  const { windows, came } = useWindows(columns, rows, fetch);
  const gutter = gutterOf(rows);
  const fixed = gutter + (pinnedEdges.at(-1) ?? 0);
  const span = rowsIn(top, Math.max(0, box.height - headHeight), ROW, rows);
  const seen = columnsIn(edges, left, Math.max(0, box.width - fixed));
  // What is scrolled across moves as a whole: its cells stay as they are.
  const cells = useMemo((): readonly Placed[] => {
    const at = (index: number, x: number): Placed[] => (shown[index] ? [{ column: shown[index], index, x }] : []);
    const held = Array.from({ length: pinned }, (_, i) => at(i, gutter + (pinnedEdges[i] ?? 0)));
    const free = Array.from({ length: seen.to - seen.from }, (_, i) => at(pinned + seen.from + i, fixed + (edges[seen.from + i] ?? 0)));
    return [...free.flat(), ...held.flat()];
  }, [shown, pinned, pinnedEdges, edges, seen.from, seen.to, gutter, fixed]);
  const wanted = cells.map((c) => c.column.at).join();
  useEffect(() => {
    // Half a window ahead, so that a steady scroll finds rows there.
    const ahead = Math.ceil((span.to - span.from) / 2);
    windows.look(
      { from: Math.max(0, span.from - ahead), to: Math.min(rows, span.to + ahead) },
      wanted === '' ? [] : wanted.split(',').map(Number),
    );
  }, [windows, span.from, span.to, wanted, rows]);
  const first = windows.cell(0, cells[0]?.column.at ?? 0) !== undefined;
  useEffect(() => {
    if (first)
      fit(
        contentWidths(
          columns.map((c, at) => ({ name: c.name, at })),
          windows,
        ),
      );
  }, [first, fit, columns, windows]);
  const places = useMemo(
    () => new Map(cells.map(({ column }) => [column.at, contentPlaces(column.at, windows)])),
    // What came may have more places.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [cells, windows, came],
  );
  const failed = windows.failed;
  useEffect(() => {
    if (failed !== null) onGone(failed);
  }, [failed, onGone]);
  const profiles = useProfiles(first || rows === 0 ? cells.map((c) => c.column.name) : [], profile);

  const show = useCallback(
    ({ row, column }: Place) => {
      const y = row * ROW;
      const free = column - pinned;
      const [from, to] = [edges[free] ?? 0, edges[free + 1] ?? 0];
      const width = box.width - fixed;
      goTo({
        ...(row >= 0 && y < top ? { top: y } : row >= 0 && y + ROW > top + extent.window ? { top: y + ROW - extent.window } : {}),
        ...(free >= 0 && from < left ? { left: from } : free >= 0 && to > left + width ? { left: Math.min(from, to - width) } : {}),
      });
    },
    [pinned, edges, box.width, fixed, goTo, top, extent.window, left],
  );
  const placeAt = (event: PointerEvent): Place | null => {
    const area = layer.current?.getBoundingClientRect();
    if (!area || rows === 0) return null;
    const [x, y] = [event.clientX - area.left, event.clientY - area.top];
    if (y < headHeight && event.type === 'pointerdown') return null;
    const row = Math.max(0, Math.min(rows - 1, Math.floor((y - headHeight + top) / ROW)));
    const found = (c: Placed, at: number) => at >= c.x && at < c.x + c.column.width;
    const under = cells.find((c) => c.column.pinned && found(c, x)) ?? cells.find((c) => !c.column.pinned && found(c, x + left));
    return under ? { row, column: under.index } : null;
  };
  const named = (picked: Picked) => {
    const r = rectangle(picked);
    return [{ from: r.rowFrom, to: Math.min(r.rowTo, rows) }, shown.slice(r.columnFrom, r.columnTo).map((c) => c.name)] as const;
  };
  const deed = deedOn({ view, onView, resize, pin, fit, onFiltering, windows, span });
  const pick = usePick({
    bounds: { rows, columns: shown.length, page: Math.max(1, Math.floor(extent.window / ROW) - 1) },
    show,
    placeAt,
    onCopy: (p) => onCopy(...named(p)),
    onOpen: ({ row, column }) => (row < 0 ? shown[column] && deed(shown[column], 'turn') : onRow(row)),
    onMenu: ({ column }) => layer.current?.querySelector<HTMLElement>(`[data-column="${column}"] [data-menu]`)?.click(),
  });
  const { picked } = pick;
  const key = picked ? JSON.stringify(named(picked)) : '';
  useEffect(() => {
    if (picked) onPicked(...named(picked));
    // The key says everything of the choice that matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, view]);
  const chosen = useMemo(() => (picked && picked.head.row >= 0 ? rectangle(picked) : null), [picked]);
  const latest = useRef({ deed, view, onView });
  useEffect(() => {
    latest.current = { deed, view, onView };
  });
  const heads = useMemo(
    (): Pick<HeadProps, 'onFilter' | 'onDeed' | 'onResize'> => ({
      onFilter: (name, text) => {
        const { view: now, onView: tell } = latest.current;
        const others = now.filters.filter((f) => f.column !== name);
        tell({ ...now, filters: [...others, ...(text === '' ? [] : [{ column: name, text }])] });
      },
      onDeed: (column, what) => latest.current.deed(column, what),
      onResize: resize,
    }),
    [resize],
  );
  // Rows keep their place for a while, and all of them move at once.
  const base = span.from - (span.from % STEADY);
  const here = picked && picked.head.row < 0 ? `${id}-h${picked.head.column}` : `${id}-here`;
  return (
    <div ref={scroll.scroller} className={styles.scroller} onScroll={scroll.onScroll}>
      <div className={styles.canvas} style={{ height: headHeight + extent.canvas, width: fixed + (edges.at(-1) ?? 0) }}>
        <div
          ref={layer}
          role="grid"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a grid takes the arrow keys
          tabIndex={0}
          aria-label={label}
          aria-rowcount={rows + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          aria-activedescendant={picked ? here : undefined}
          className={styles.layer}
          style={{ width: box.width, height: box.height, '--across': `${-left}px` } as CSSProperties}
          onKeyDown={(event) => {
            pick.onKeyDown(event);
            if (event.defaultPrevented && !event.altKey) layer.current?.focus({ preventScroll: true });
          }}
          onFocus={(event) => event.target === event.currentTarget && pick.onFocus()}
          onPointerDown={pick.onPointerDown}
          onPointerMove={pick.onPointerMove}
          onDoubleClick={() => picked && picked.head.row >= 0 && onRow(picked.head.row)}
        >
          <Head
            id={id}
            height={headHeight}
            gutter={gutter}
            cells={cells}
            view={view}
            here={picked?.head.row === -1 ? picked.head.column : null}
            profiles={profile ? profiles : null}
            filtering={filtering}
            {...heads}
          />
          <div role="rowgroup" className={styles.body} style={{ top: headHeight, transform: `translateY(${base * ROW - top}px)` }}>
            {Array.from({ length: Math.max(0, span.to - span.from) }, (_, i) => span.from + i).map((row) => (
              <Row
                key={row}
                id={id}
                row={row}
                y={(row - base) * ROW}
                gutter={gutter}
                cells={cells}
                windows={windows}
                came={came}
                places={places}
                rectangle={chosen}
                here={picked?.head.row === row ? picked.head.column : null}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
