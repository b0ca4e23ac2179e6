import { useEffect, useState } from 'react';
import { tableContract } from '../../domain/contract';
import type { RowChange, TableChange } from '../../domain/difference';
import type { Text } from '../../domain/indicator';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import segment from '../parts/segment.module.css';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import lines from './rows.module.css';
import type { ChangesPort } from './port';
import { RowCard } from './row-card';

const PAGE = 25;
const KINDS = ['added', 'removed', 'changed'] as const;

interface Props {
  readonly port: ChangesPort;
  readonly change: TableChange;
  readonly units: ReadonlyMap<string, Text>;
  readonly onClose: () => void;
}

/** The rows of one table that differ, a page at a time, all or of one kind. */
export function TableRows({ port, change, units, onClose }: Props) {
  const { t, lang, say } = useText();
  const [kind, setKind] = useState<RowChange['kind'] | null>(null);
  const [page, setPage] = useState(0);
  const [rows, setRows] = useState<readonly RowChange[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { table } = change;
  useEffect(() => {
    let mine = true;
    setFailed(null);
    port
      .rows(table, { ...(kind ? { kinds: [kind] } : {}), limit: PAGE, offset: page * PAGE })
      .then((found) => mine && setRows(found))
      .catch((cause: unknown) => mine && setFailed(cause instanceof Error ? cause.message : String(cause)));
    return () => {
      mine = false;
    };
  }, [port, table, kind, page]);
  const n = (count: number) => number(count, 0, lang);
  const of = kind ? change[kind] : change.added + change.removed + change.changed;
  const pick = (next: typeof kind) => {
    setKind(next);
    setPage(0);
  };
  return (
    <div className={lines.inner} aria-busy={rows === null}>
      <header className={styles.rowsHead}>
        <h3>{t('moves.rowsTitle', { table: say(tableContract(table)?.title ?? { vi: table, en: table }) })}</h3>
        <div className={segment.segment} role="group" aria-label={t('moves.kind')}>
          {[null, ...KINDS.filter((k) => change[k] > 0)].map((k) => (
            <button key={k ?? 'all'} type="button" aria-pressed={kind === k} onClick={() => pick(k)}>
              {k === null ? t('moves.kindAll') : `${t(`difference.kind_${k}`)} (${n(change[k])})`}
            </button>
          ))}
        </div>
        <button type="button" className={button.icon} aria-label={t('moves.close')} onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      {failed !== null && <p role="alert">{t('moves.failed', { reason: failed })}</p>}
      <ul className={lines.rows}>
        {rows?.map((row, i) => (
          <RowCard key={`${page} ${i}`} row={row} units={units} />
        ))}
      </ul>
      {of > PAGE && (
        <footer className={styles.tools}>
          <button type="button" className={button.button} disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t('moves.previous')}
          </button>
          <span role="status">{t('moves.page_of', { from: n(page * PAGE + 1), to: n(Math.min(of, (page + 1) * PAGE)), of: n(of) })}</span>
          <button type="button" className={button.button} disabled={(page + 1) * PAGE >= of} onClick={() => setPage(page + 1)}>
            {t('moves.next')}
          </button>
        </footer>
      )}
    </div>
  );
}
