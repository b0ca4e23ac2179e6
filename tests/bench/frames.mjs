/** Milliseconds of one beat of a screen. */
const BEAT = 1000 / 60;

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/**
 * Presses each key of a text where the focus is: milliseconds from the key to the end of the frame that shows it.
 * @param {import('playwright').Page} page
 * @param {string} text
 */
export async function keys(page, text) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const taken = [];
    Object.assign(window, { taken });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => taken.push(performance.now() - timeStamp), { once: true });
          port1.start();
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  for (const key of text) {
    await page.keyboard.press(key === '\n' ? 'Enter' : key);
    await page.waitForTimeout(60);
  }
  const taken = await page.evaluate(() => /** @type {{ taken: number[] }} */ (/** @type {unknown} */ (window)).taken);
  return { keys: taken.length, median: quantile(taken, 0.5), p95: quantile(taken, 0.95), most: Math.max(...taken) };
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
