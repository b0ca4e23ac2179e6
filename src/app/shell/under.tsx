import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useCovered } from './over';
import styles from './shell.module.css';

/** The page itself; out of reach while something covers it. The focus comes back to where it was. */
export function Under({ children }: { readonly children: ReactNode }) {
  const covered = useCovered();
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // The browser takes the focus out of what is inert only after this.
    if (covered) before.current = document.activeElement;
    else if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus({ preventScroll: true });
  }, [covered]);
  return (
    <div className={styles.under} inert={covered}>
      {children}
    </div>
  );
}
