/** Milliseconds of one beat of a screen. */
const BEAT = 1000 / 60;

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** The browser's own account of an event goes in steps of as much, and leaves out what took less than two of them. */
const STEP = 8;

/**
 * Presses each key of a text where the focus is.
 * @param {import('playwright').Page} page
 * @param {string} text
 * @param {number} pace milliseconds between two keys
 */
export async function press(page, text, pace) {
  for (const key of text) {
    await page.keyboard.press(key === '\n' ? 'Enter' : key);
    await page.waitForTimeout(pace);
  }
}

/**
 * Presses each key of a text where the focus is: milliseconds from the key to the end of the page's part of the frame that shows it (what
 * follows is drawn by other threads), and to the screen, as the browser tells it in steps.
 * @param {import('playwright').Page} page
 * @param {string} text
 * @param {number} pace
 */
export async function keys(page, text, pace) {
  const heard = await page.evaluateHandle((least) => {
    const state = { taken: /** @type {number[]} */ ([]), shown: /** @type {number[]} */ ([]) };
    const hear = (/** @type {KeyboardEvent} */ { timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => state.taken.push(performance.now() - timeStamp), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    const watching = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') state.shown.push(duration);
    });
    watching.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: least }));
    window.addEventListener('keydown', hear, { capture: true });
    const end = () => {
      window.removeEventListener('keydown', hear, { capture: true });
      watching.disconnect();
      return state;
    };
    return { end };
  }, 2 * STEP);
  await press(page, text, pace);
  await page.waitForTimeout(500);
  const { taken, shown } = await heard.evaluate(({ end }) => end());
  const screen = [...shown, ...taken.slice(shown.length).map(() => STEP)];
  return {
    keys: taken.length,
    median: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    most: Math.max(...taken),
    screen: { median: quantile(screen, 0.5), p95: quantile(screen, 0.95) },
  };
}

/**
 * Scrolls at an even speed: frames that came, beats of a 60 Hz screen that had none, the longest wait for one.
 * @param {import('playwright').Page} page
 * @param {string} selector
 * @param {{ readonly xDistance?: number, readonly yDistance?: number, readonly speed: number }} way
 */
export async function beats(page, selector, way) {
  const box = await page.locator(selector).boundingBox();
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const times = [performance.now()];
    const state = { on: true, times };
    Object.assign(window, { beating: state });
    const beat = () => {
      times.push(performance.now());
      if (state.on) requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  });
  await session.send('Input.synthesizeScrollGesture', {
    x: Math.min(1000, (box?.x ?? 0) + (box?.width ?? 400) / 2),
    y: Math.min(700, (box?.y ?? 0) + 200),
    gestureSourceType: 'mouse',
    preventFling: true,
    ...way,
  });
  const times = await page.evaluate(() => {
    const { beating } = /** @type {{ beating: { on: boolean, times: number[] } }} */ (/** @type {unknown} */ (window));
    beating.on = false;
    return beating.times;
  });
  const waits = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const dropped = waits.reduce((sum, wait) => sum + Math.max(0, Math.round(wait / BEAT) - 1), 0);
  return { frames: waits.length, dropped, p95: quantile(waits, 0.95), most: Math.max(...waits) };
}
