import type { SavedSql, SqlOrigin, SqlRun, SqlTab, SqlWork } from '../../domain/workbench';

/** The work of this tab of the browser. There is always one script open. */
export interface WorkState extends SqlWork {
  readonly active: string;
  /** What was taken away last, and can be brought back. */
  readonly lost: { readonly tab: SqlTab } | { readonly saved: SavedSql } | null;
}

const MOST_RUNS = 200;

/** Latest first. */
const byTime = (a: { readonly at: string }, b: { readonly at: string }): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

const madeTab = (
  id: string,
  title: string,
  text: string,
  place: number,
  origin: SqlOrigin = null,
  saved: string | null = null,
): SqlTab => ({
  id,
  title,
  text,
  saved,
  origin,
  place,
  shown: '',
});

/** What was kept, ready to work on; `id` names the first tab where none was kept. */
export function begunWork(kept: SqlWork | null, id: string, title: string): WorkState {
  const tabs = (kept?.tabs ?? []).toSorted((a, b) => a.place - b.place);
  const open = tabs.length > 0 ? tabs : [madeTab(id, title, '', 1)];
  return {
    tabs: open,
    runs: (kept?.runs ?? []).toSorted(byTime).slice(0, MOST_RUNS),
    saved: (kept?.saved ?? []).toSorted(byTime),
    active: open.toSorted((a, b) => (a.shown < b.shown ? 1 : a.shown > b.shown ? -1 : 0))[0]?.id ?? id,
    lost: null,
  };
}

/** The same script open already is shown; an untouched first tab gives its place. */
export function opened(
  state: WorkState,
  id: string,
  what: { readonly title: string; readonly text: string; readonly origin?: SqlOrigin; readonly saved?: string },
): WorkState {
  const same = state.tabs.find((t) => t.text === what.text && (what.saved === undefined || t.saved === what.saved) && what.text !== '');
  if (same) return { ...state, active: same.id };
  const place = Math.max(0, ...state.tabs.map((t) => t.place)) + 1;
  const made = madeTab(id, what.title, what.text, place, what.origin ?? null, what.saved ?? null);
  const empty = state.tabs.length === 1 && state.tabs[0]?.text.trim() === '' && what.text !== '' ? state.tabs[0] : null;
  return { ...state, tabs: empty ? [{ ...made, id: empty.id }] : [...state.tabs, made], active: empty ? empty.id : id };
}

export function edited(state: WorkState, id: string, change: Partial<Pick<SqlTab, 'text' | 'title' | 'saved' | 'origin'>>): WorkState {
  return { ...state, tabs: state.tabs.map((t) => (t.id === id ? { ...t, ...change } : t)) };
}

/** The neighbour takes its place; the last one leaves an empty script behind. */
export function closed(state: WorkState, id: string, fresh: string, title: string): WorkState {
  const at = state.tabs.findIndex((t) => t.id === id);
  const tab = state.tabs[at];
  if (!tab) return state;
  const left = state.tabs.filter((t) => t.id !== id);
  const tabs = left.length > 0 ? left : [madeTab(fresh, title, '', 1)];
  const active = state.active === id ? (tabs[Math.min(at, tabs.length - 1)]?.id ?? fresh) : state.active;
  return { ...state, tabs, active, lost: tab.text.trim() === '' ? state.lost : { tab } };
}

/** The script on screen with the moment, so that a later visit begins with it. */
export function shownAt(state: WorkState, at: string): WorkState {
  return { ...state, tabs: state.tabs.map((t) => (t.id === state.active ? { ...t, shown: at } : t)) };
}

/** Keeps the script of a tab under that title, in place of what the tab was saved as before. */
export function savedAs(state: WorkState, tab: SqlTab, title: string, id: string, at: string): WorkState {
  const before = state.saved.find((s) => s.id === tab.saved);
  const one: SavedSql = { id: before?.id ?? id, title, text: tab.text, at };
  const saved = [one, ...state.saved.filter((s) => s.id !== one.id)];
  return edited({ ...state, saved }, tab.id, { saved: one.id, title, origin: null });
}

export function forgotten(state: WorkState, id: string): WorkState {
  const saved = state.saved.find((s) => s.id === id);
  if (!saved) return state;
  return {
    ...state,
    saved: state.saved.filter((s) => s.id !== id),
    tabs: state.tabs.map((t) => (t.saved === id ? { ...t, saved: null } : t)),
    lost: { saved },
  };
}

/** Brings back what was taken away last. */
export function broughtBack(state: WorkState): WorkState {
  const { lost } = state;
  if (!lost) return state;
  if ('saved' in lost) return { ...state, saved: [lost.saved, ...state.saved].toSorted(byTime), lost: null };
  return { ...state, tabs: [...state.tabs, lost.tab].toSorted((a, b) => a.place - b.place), active: lost.tab.id, lost: null };
}

export function withRun(state: WorkState, run: SqlRun): WorkState {
  return { ...state, runs: [run, ...state.runs].slice(0, MOST_RUNS) };
}

/** A tab whose script differs from what it was saved as, or was never saved. */
export function unsaved(state: WorkState, tab: SqlTab): boolean {
  const saved = state.saved.find((s) => s.id === tab.saved);
  return saved ? saved.text !== tab.text : tab.text.trim() !== '';
}
