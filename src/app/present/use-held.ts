import { type RefObject, useEffect, useRef, useState } from 'react';

/** Takes the focus while something covers the page, and gives it back; the page under it is made inert by the shell. */
export function useHeld(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    element.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [before]);
  return element;
}

/** Leaves when the browser's full screen is left with its own Escape, which pages do not hear. */
export function useLeavingFullScreen(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    let full = document.fullscreenElement !== null;
    const onChange = () => {
      if (full && document.fullscreenElement === null) latest.current();
      full = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
