import type { ReactNode } from 'react';
import { useScope } from '../parts/scope';
import { useSession } from '../parts/session';
import { Absent } from './absent';
import { Checks } from './checks';
import styles from './data-page.module.css';
import { Head } from './head';
import { LoadProblems } from './load-problems';
import { Reading } from './reading';
import { Schema } from './schema';
import { Tables } from './tables';
import { usePicked } from './use-picked';

/** What the numbers rest on: tables and files, what the checks found in them, how they are built. `children`: where more is taken in. */
export function DataPage({ children }: { readonly children?: ReactNode }) {
  const { pack } = useSession();
  const { scope } = useScope();
  const picked = usePicked();
  if (!pack) return null;
  const asOf = scope.asof ?? pack.asOf;
  return (
    <div className={styles.page}>
      <Head pack={pack} asOf={asOf} picked={picked} />
      {picked.problems.length > 0 && <LoadProblems key={picked.problems.length} picked={picked} />}
      {children}
      <Tables pack={pack} />
      <Absent pack={pack} />
      <Checks pack={pack} />
      <Reading pack={pack} />
      <Schema />
    </div>
  );
}
