import { useCallback, useMemo, useState } from 'react';
import type { ResultColumn } from '../../../workbench/port';
import { isNumeric } from './cell-text';
import { edgesOf } from './geometry';

const [LEAST, MOST] = [72, 900];
const FIRST_MOST = 320;
const CHARACTER = 7.4;
const AIR = 34;

/** A column as it stands on screen. */
export interface Shown extends ResultColumn {
  /** Its place in the result. */
  readonly at: number;
  readonly width: number;
  readonly pinned: boolean;
}

const startWidth = ({ name, type }: ResultColumn): number =>
  Math.max(isNumeric(type) ? 124 : 156, Math.min(FIRST_MOST, name.length * 8.2 + 76));

export interface Columns {
  /** Pinned ones first. */
  readonly shown: readonly Shown[];
  readonly pinned: number;
  /** Left edges of the pinned ones, and of the others, each beginning at 0. */
  readonly pinnedEdges: readonly number[];
  readonly edges: readonly number[];
  readonly resize: (name: string, width: number) => void;
  readonly pin: (name: string) => void;
  /** Widths for contents of that many characters, where nobody chose one. */
  readonly fit: (characters: ReadonlyMap<string, number>, force?: boolean) => void;
}

/** Widths and pins of the columns of one result. */
export function useColumns(columns: readonly ResultColumn[]): Columns {
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const [pins, setPins] = useState<readonly string[]>([]);
  const shown = useMemo(() => {
    const all = columns.map((c, at) => ({ ...c, at, width: widths.get(c.name) ?? startWidth(c), pinned: pins.includes(c.name) }));
    return [...all.filter((c) => c.pinned), ...all.filter((c) => !c.pinned)];
  }, [columns, widths, pins]);
  const resize = useCallback(
    (name: string, width: number) => setWidths((w) => new Map(w).set(name, Math.max(LEAST, Math.min(MOST, Math.round(width))))),
    [],
  );
  const pin = useCallback((name: string) => setPins((p) => (p.includes(name) ? p.filter((n) => n !== name) : [...p, name])), []);
  const fit = useCallback((characters: ReadonlyMap<string, number>, force = false) => {
    setWidths((w) => {
      const next = new Map(w);
      for (const [name, count] of characters) {
        const need = Math.min(force ? MOST : FIRST_MOST, count * CHARACTER + AIR);
        if (force || !w.has(name)) next.set(name, Math.max(124, name.length * 8.2 + 76, need));
      }
      return next;
    });
  }, []);
  const pinned = shown.filter((c) => c.pinned).length;
  const [pinnedEdges, edges] = useMemo(
    () => [edgesOf(shown.slice(0, pinned).map((c) => c.width)), edgesOf(shown.slice(pinned).map((c) => c.width))],
    [shown, pinned],
  );
  return { shown, pinned, pinnedEdges, edges, resize, pin, fit };
}
