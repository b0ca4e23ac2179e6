import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Asked } from '../../domain/asked';
import type { SqlTab } from '../../domain/workbench';
import type { SqlCatalogue } from '../../workbench/catalogue-shape';
import type { Sandbox, SandboxState, SqlBindings } from '../../workbench/port';
import type { PackView } from '../parts/session';
import type { Bench, Sheet } from './bench';
import { NO_SHEET } from './bench';
import type { Caret } from './caret';
import type { EditorHandle } from './editor/mount';
import type { Work } from './work';
import type { WorkState } from './work-state';

/** What the parts of the workbench share. */
export interface SqlDesk {
  readonly sandbox: Sandbox;
  readonly bench: Bench;
  readonly work: Work;
  readonly pack: PackView;
  readonly asked: Asked;
  readonly bindings: SqlBindings;
  /** Null until the engine told it. */
  readonly catalogue: SqlCatalogue | null;
  readonly caret: Caret;
  /** Null until it stands on the page. */
  readonly editor: () => EditorHandle | null;
  /** Runs the statement at the caret or the selection, or the whole script. */
  readonly run: (all: boolean) => void;
  readonly explain: () => void;
  /** Says something for a while; with `undo` it can be taken back. */
  readonly tell: (text: string, undo?: () => void) => void;
  /** This computer keeps what is made here. */
  readonly kept: boolean;
}

export const SqlDeskContext = createContext<SqlDesk | null>(null);

/** Throws outside the page of the workbench. */
export function useSqlDesk(): SqlDesk {
  const desk = useContext(SqlDeskContext);
  if (!desk) throw new Error('useSqlDesk needs the page of the workbench');
  return desk;
}

export const useWork = (work: Work): WorkState => useSyncExternalStore(work.subscribe, work.state);

/** The script on screen. */
export function useTab(): SqlTab {
  const { work } = useSqlDesk();
  return useSyncExternalStore(work.subscribe, () => work.tab());
}

/** One thing of the script on screen. Whoever asks for it is not drawn anew by every key that changes the text. */
export function useTabPart<K extends keyof SqlTab>(part: K): SqlTab[K] {
  const { work } = useSqlDesk();
  return useSyncExternalStore(work.subscribe, () => work.tab()[part]);
}

/** What was saved, or what ran, and nothing else of the work. */
export function useWorkPart<K extends 'runs' | 'saved'>(part: K): WorkState[K] {
  const { work } = useSqlDesk();
  return useSyncExternalStore(work.subscribe, () => work.state()[part]);
}

export function useSheet(bench: Bench, tab: string): Sheet {
  return useSyncExternalStore(bench.subscribe, bench.sheets).get(tab) ?? NO_SHEET;
}

export const useBusy = (bench: Bench): string | null => useSyncExternalStore(bench.subscribe, bench.busy);

export const useEngineState = (sandbox: Sandbox): SandboxState =>
  useSyncExternalStore(
    (listener) => sandbox.subscribe(listener),
    () => sandbox.state,
  );

/** The result is still in the engine. */
export const useHeld = (sandbox: Sandbox, result: number): boolean =>
  useSyncExternalStore(
    (listener) => sandbox.subscribe(listener),
    () => sandbox.holds(result),
  );
