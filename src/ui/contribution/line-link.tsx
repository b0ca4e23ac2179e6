import { createContext, useContext } from 'react';
import type { Origin } from '../../domain/contribution';
import { useSession } from '../parts/session';
import type { SourcePlace } from '../parts/source-dialog';
import { useText } from '../parts/text';
import styles from './panel.module.css';
import unseen from '../parts/unseen.module.css';

/** Opens the line of a file; given by the page. */
export const OpenLine = createContext<(place: SourcePlace) => void>(() => undefined);

/** The record's id, which opens its line of the file. */
export function LineLink({ table, origin, id }: { readonly table: string; readonly origin: Origin; readonly id: string }) {
  const { t } = useText();
  const { pack } = useSession();
  const open = useContext(OpenLine);
  const file = pack?.tables[table]?.file ?? table;
  const { row } = origin;
  if (row === null) return <span className={styles.id}>{id}</span>;
  const line = origin.line ?? row;
  return (
    <button
      type="button"
      className={styles.id}
      title={t('contribution.openLine', { line, file })}
      onClick={() => open({ table, file, line, row })}
    >
      {id}
      <span className={unseen.unseen}>: {t('contribution.openLine', { line, file })}</span>
    </button>
  );
}
