import type { ReactNode } from 'react';
import { useCovered } from './over';
import styles from './shell.module.css';

/** The page itself; out of reach while something covers it. */
export function Under({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.under} inert={useCovered()}>
      {children}
    </div>
  );
}
