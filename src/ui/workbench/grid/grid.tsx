import { type CSSProperties, type PointerEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ColumnProfile, ResultColumn, ResultView } from '../../../workbench/port';
import { useText } from '../../parts/text';
import type { Placed } from './cell-look';
import { columnsIn, rowsIn, stretched } from './geometry';
import styles from './grid.module.css';
import { Head, type HeadProps } from './head';
import { contentWidths, deedOn, gutterOf, HEAD, ROW } from './layout';
import type { Scene } from './painter';
import { type Picked, type Place, rectangle } from './selection';
import { useBody } from './use-body';
import { useColumns } from './use-columns';
import { usePick } from './use-pick';
import { usePlaces } from './use-places';
import { useProfiles } from './use-profiles';
import { useScroll } from './use-scroll';
import { useWindows } from './use-windows';
import type { Fetch } from './windows';

/** Columns that come into the page together, and those drawn beyond the window at each end. */
const [STEP, MARGIN] = [4, 3];

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

/** A result of any size, virtual in both directions: rows and columns in view, drawn from a window onto the engine. */
export function Grid(props: Props) {
  const { label, columns, rows, fetch, view, onView, filtering, onFiltering, profile, onPicked, onCopy, onRow, onGone } = props;
  const id = useId();
  const { t, lang } = useText();
  const { shown, pinned, pinnedEdges, edges, resize, pin, fit } = useColumns(columns);
  const headHeight = HEAD.line + (filtering ? HEAD.filter : 0) + (profile ? HEAD.profile : 0);
  const moved = useRef(() => undefined as void);
  const { scroller, box, corner, extent, onScroll, goTo } = useScroll({ rows, rowHeight: ROW, headHeight, onMove: moved });
  const { windows, came } = useWindows(columns, rows, fetch);
  const gutter = gutterOf(rows);
  const fixed = gutter + (pinnedEdges.at(-1) ?? 0);
  const [left, setLeft] = useState(0);
  const across = (at: number) => stretched(columnsIn(edges, at, Math.max(0, box.width - fixed)), STEP, MARGIN, edges.length - 1);
  const seen = across(left);
  const placed = useMemo(
    () =>
      shown.map((column, i): Placed => ({
        column,
        index: i,
        x: i < pinned ? gutter + (pinnedEdges[i] ?? 0) : fixed + (edges[i - pinned] ?? 0),
      })),
    [shown, pinned, pinnedEdges, edges, gutter, fixed],
  );
  const held = useMemo(() => placed.slice(0, pinned), [placed, pinned]);
  const free = useMemo(() => placed.slice(pinned + seen.from, pinned + seen.to), [placed, pinned, seen.from, seen.to]);
  const first = windows.cell(0, free[0]?.column.at ?? held[0]?.column.at ?? 0) !== undefined;
  useEffect(() => {
    if (first)
      fit(
        contentWidths(
          columns.map((c, at) => ({ name: c.name, at })),
          windows,
        ),
      );
  }, [first, fit, columns, windows]);
  const places = usePlaces(windows, came, held, free);
  const failed = windows.failed;
  useEffect(() => {
    if (failed !== null) onGone(failed);
  }, [failed, onGone]);
  const profiles = useProfiles(first || rows === 0 ? [...held, ...free].map((c) => c.column.name) : [], profile);

  const show = useCallback(
    ({ row, column }: Place) => {
      const y = row * ROW;
      const free = column - pinned;
      const [from, to] = [edges[free] ?? 0, edges[free + 1] ?? 0];
      const width = box.width - fixed;
      const { top, left } = corner();
      goTo({
        ...(row >= 0 && y < top ? { top: y } : row >= 0 && y + ROW > top + extent.window ? { top: y + ROW - extent.window } : {}),
        ...(free >= 0 && from < left ? { left: from } : free >= 0 && to > left + width ? { left: Math.min(from, to - width) } : {}),
      });
    },
    [pinned, edges, box.width, fixed, goTo, corner, extent.window],
  );
  const placeAt = (event: PointerEvent): Place | null => {
    const area = scroller.current?.getBoundingClientRect();
    if (!area || rows === 0) return null;
    const [x, y] = [event.clientX - area.left, event.clientY - area.top];
    if (y < headHeight && event.type === 'pointerdown') return null;
    const { top, left } = corner();
    const row = Math.max(0, Math.min(rows - 1, Math.floor((y - headHeight + top) / ROW)));
    const found = (among: readonly Placed[], at: number) => among.find((c) => at >= c.x && at < c.x + c.column.width);
    const under = x < fixed ? found(held, x) : found(free, x + left);
    return under ? { row, column: under.index } : null;
  };
  const named = (picked: Picked) => {
    const r = rectangle(picked);
    return [{ from: r.rowFrom, to: Math.min(r.rowTo, rows) }, shown.slice(r.columnFrom, r.columnTo).map((c) => c.name)] as const;
  };
  const span = () => rowsIn(corner().top, Math.max(0, box.height - headHeight), ROW, rows);
  const deed = deedOn({ view, onView, resize, pin, fit, onFiltering, windows, span });
  const pick = usePick({
    bounds: { rows, columns: shown.length, page: Math.max(1, Math.floor(extent.window / ROW) - 1) },
    show,
    placeAt,
    onCopy: (p) => onCopy(...named(p)),
    onOpen: ({ row, column }) => (row < 0 ? shown[column] && deed(shown[column], 'turn') : onRow(row)),
    onMenu: ({ column }) => scroller.current?.querySelector<HTMLElement>(`[data-column="${column}"] [data-menu]`)?.click(),
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
  const words = useMemo(() => ({ coming: t('workbench.coming'), null: t('workbench.null'), emptyText: t('workbench.emptyText') }), [t]);
  const at = picked?.head ?? null;
  const scene = useMemo(
    (): Scene => ({ held, free, windows, came, places, rectangle: chosen, here: at, id, words, lang }),
    [held, free, windows, came, places, chosen, at, id, words, lang],
  );
  const { side, pane, draw } = useBody(scene, rows, Math.max(0, box.height - headHeight), corner);
  useLayoutEffect(() => {
    moved.current = () => {
      const next = across(corner().left);
      if (next.from !== seen.from || next.to !== seen.to) setLeft(corner().left);
      draw();
    };
  });
  const here = picked && picked.head.row < 0 ? `${id}-h${picked.head.column}` : `${id}-here`;
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="grid"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a grid takes the arrow keys
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-activedescendant={picked ? here : undefined}
        className={styles.scroller}
        onScroll={onScroll}
        onKeyDown={(event) => {
          pick.onKeyDown(event);
          if (event.defaultPrevented && !event.altKey) scroller.current?.focus({ preventScroll: true });
        }}
        onFocus={(event) => event.target === event.currentTarget && pick.onFocus()}
      >
        <div
          role="presentation"
          className={styles.canvas}
          style={{ width: fixed + (edges.at(-1) ?? 0) }}
          onPointerDown={pick.onPointerDown}
          onPointerMove={pick.onPointerMove}
          onDoubleClick={() => picked && picked.head.row >= 0 && onRow(picked.head.row)}
        >
          <Head
            id={id}
            height={headHeight}
            gutter={gutter}
            fixed={fixed}
            held={held}
            free={free}
            view={view}
            here={picked?.head.row === -1 ? picked.head.column : null}
            profiles={profile ? profiles : null}
            filtering={filtering}
            {...heads}
          />
          <div role="presentation" className={styles.body} style={{ height: extent.canvas, '--gutter': `${gutter}px` } as CSSProperties}>
            <div ref={pane} role="rowgroup" className={styles.pane} style={{ width: fixed + (edges.at(-1) ?? 0) }} />
            <div ref={side} role="rowgroup" className={styles.side} style={{ width: fixed }} />
          </div>
        </div>
      </div>
      <div className={styles.ring} aria-hidden />
    </div>
  );
}
