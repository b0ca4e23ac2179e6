import { useState } from 'react';
import type { ChangeSet } from '../../domain/change';
import type { Table } from '../../domain/table';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { MergeDialog } from './merge-dialog';
import type { Names } from './names';

interface Props {
  readonly pack: PackView;
  readonly tables: Readonly<Record<string, Table>>;
  readonly names: Names;
}

/** What was entered on other packs: offered to this one, or forgotten. */
export function Others({ pack, tables, names }: Props) {
  const { t, lang } = useText();
  const { desk, forget } = useSession();
  const [merging, setMerging] = useState<ChangeSet | null>(null);
  const [sure, setSure] = useState<string | null>(null);
  if (!desk || desk.others.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('changes.othersHead')}</h3>
      <ul className={styles.others}>
        {desk.others.map((set) => (
          <li key={set.base}>
            <span>
              {t('changes.otherSet', { date: day(set.asOf, lang), steps: number(set.steps.length, 0, lang) })}
              {desk.set.mergedFrom.includes(set.base) && <em>{t('changes.otherMerged')}</em>}
            </span>
            <button type="button" className={button.button} disabled={desk.busy || set.steps.length === 0} onClick={() => setMerging(set)}>
              {t('changes.merge')}
            </button>
            <button
              type="button"
              className={button.button}
              onBlur={() => setSure(null)}
              onClick={() => (sure === set.base ? void forget(set.base) : setSure(set.base))}
            >
              {t(sure === set.base ? 'changes.forgetSure' : 'changes.forget')}
            </button>
          </li>
        ))}
      </ul>
      {merging && <MergeDialog pack={pack} set={merging} tables={tables} names={names} onClose={() => setMerging(null)} />}
    </section>
  );
}
