import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { rowsIn, type Span, stretched } from './geometry';
import { ROW } from './layout';
import { BodyPainter, type Scene, STEP } from './painter';

/** Rows fetched before they are looked at, so that a steady scroll finds them there. */
const AHEAD = 64;

interface Seen {
  /** Pixels of all rows at the top of the window. */
  readonly top: number;
  /** Pixels by which rows stand higher on the page than among all rows. */
  readonly shift: number;
}

interface Body {
  readonly side: RefObject<HTMLDivElement | null>;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Draws what the window shows now. */
  readonly draw: () => void;
}

/** Keeps the rows on the page those of the window: whenever the grid was drawn, and while it scrolls without being drawn. */
export function useBody(scene: Scene, rows: number, height: number, seen: () => Seen): Body {
  const side = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const painter = useRef<BodyPainter | null>(null);
  const latest = useRef<{ readonly draw: () => void }>({ draw: () => undefined });
  const asked = useRef<{ readonly scene: Scene | null; readonly span: Span }>({ scene: null, span: { from: 0, to: 0 } });
  useLayoutEffect(() => {
    if (!side.current || !pane.current) return undefined;
    const made = new BodyPainter(side.current, pane.current);
    painter.current = made;
    return () => made.end();
  }, []);
  useLayoutEffect(() => {
    const draw = () => {
      const { top, shift } = seen();
      const span = stretched(rowsIn(top, height, ROW, rows), STEP, STEP, rows);
      painter.current?.paint(scene, span, shift);
      const known = asked.current;
      if (known.scene === scene && known.span.from === span.from && known.span.to === span.to) return;
      asked.current = { scene, span };
      const columns = [...scene.held, ...scene.free].map((c) => c.column.at);
      scene.windows.look({ from: Math.max(0, span.from - AHEAD), to: Math.min(rows, span.to + AHEAD) }, columns);
    };
    latest.current = { draw };
    draw();
  }, [scene, rows, height, seen]);
  const draw = useCallback(() => latest.current.draw(), []);
  return { side, pane, draw };
}
