/**
 * What the browser itself says of its frames, from its trace: `PipelineReporter` of Chromium's cc (one a beat of the screen, and one more
 * where the page's own frame came later), and the thread time of the page's main frames.
 */
const CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'cc'];

/**
 * @typedef {{ readonly state: string, readonly frame_sequence: number, readonly scroll_state: string,
 *   readonly checkerboarded_needs_raster?: boolean, readonly checkerboarded_needs_record?: boolean }} Reported
 * @typedef {{ readonly name: string, readonly ph: string, readonly tdur?: number, readonly args?: { readonly frame_reporter?: Reported } }} Event
 */

/** @param {readonly number[]} values */
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

/**
 * Frames that the screen showed while it scrolled, beats between the first and the last that it had none for, frames that were shown with a
 * part still missing, and the thread time of the page's frames in milliseconds, 95 of 100.
 * @param {readonly Event[]} events
 */
export function shownOf(events) {
  const scrolled = events
    .flatMap((e) => (e.name === 'PipelineReporter' && e.ph === 'b' && e.args?.frame_reporter ? [e.args.frame_reporter] : []))
    .filter((f) => f.state.startsWith('STATE_PRESENTED') && f.scroll_state !== 'SCROLL_NONE');
  const beats = new Set(scrolled.map((f) => f.frame_sequence));
  const holed = scrolled.filter((f) => f.checkerboarded_needs_raster || f.checkerboarded_needs_record).map((f) => f.frame_sequence);
  const sequence = [...beats].sort((a, b) => a - b);
  const work = events.flatMap((e) => (e.name === 'ProxyMain::BeginMainFrame' && e.ph === 'X' ? [(e.tdur ?? 0) / 1000] : []));
  return {
    shown: beats.size,
    missed: beats.size === 0 ? NaN : (sequence.at(-1) ?? 0) - (sequence[0] ?? 0) + 1 - beats.size,
    holed: new Set(holed).size,
    work: p95(work),
  };
}

/**
 * Does something and answers what it answered, and what the screen showed meanwhile.
 * @template T
 * @param {import('playwright').Page} page
 * @param {() => Promise<T>} act
 */
export async function watched(page, act) {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: CATEGORIES });
  const found = await act();
  const trace = await browser?.stopTracing();
  /** @type {{ readonly traceEvents: readonly Event[] }} */
  const { traceEvents } = JSON.parse(String(trace));
  return { ...found, ...shownOf(traceEvents) };
}
