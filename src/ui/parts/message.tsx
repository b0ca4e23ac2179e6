import type { Standing } from '../../domain/plan';
import styles from './message.module.css';
import { StatusShape } from './status';
import type { ReactNode } from 'react';

interface Props {
  readonly status: Standing;
  readonly title: string;
  readonly text?: string;
  /** What to do next, the best first. */
  readonly children?: ReactNode;
  readonly below?: ReactNode;
}

/** A whole-page state: what happened, what still works, the way out. */
export function Message({ status, title, text, children, below }: Props) {
  return (
    <section className={styles.message}>
      <StatusShape standing={status} size={44} />
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
      {below}
    </section>
  );
}
