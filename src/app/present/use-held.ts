import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus while something covers the page; the shell makes the page inert and gives the focus back. */
export function useHeld(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
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
