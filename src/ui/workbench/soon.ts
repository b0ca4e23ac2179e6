/** Milliseconds without a further call, and the longest that a call waits. */
const [QUIET, LONGEST] = [80, 240];

/** Tells of many calls once: when they pause, so that what follows a key does not stand between that key, or the next, and its letter. */
export function soon(tell: () => void): { readonly call: () => void; readonly drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const call = () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        tell();
      },
      Math.max(0, Math.min(QUIET, first + LONGEST - now)),
    );
  };
  return { call, drop };
}
