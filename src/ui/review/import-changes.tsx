import { useState } from 'react';
import type { Edit } from '../../domain/change';
import type { Table } from '../../domain/table';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { FileButton } from './file-button';
import type { ReadChanges } from './read-changes';

interface Props {
  readonly tables: Readonly<Record<string, Table>>;
  readonly busy: boolean;
  readonly onTake: (reason: string, edits: readonly Edit[]) => Promise<boolean>;
}

/** Files of changes: looked at first, taken when the person says so. */
export function ImportChanges({ tables, busy, onTake }: Props) {
  const { t, lang } = useText();
  const [found, setFound] = useState<ReadChanges | null>(null);
  const read = async (files: readonly File[]) => {
    const given = await Promise.all(files.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })));
    const { readChanges } = await import('./read-changes');
    setFound(await readChanges(given, tables));
  };
  const take = async () => {
    if (!found?.ok) return;
    if (await onTake(t('changes.importReason', { files: found.files.join(', ') }), found.edits)) setFound(null);
  };
  const count = (n: number) => number(n, 0, lang);
  return (
    <div className={styles.import}>
      <FileButton multiple disabled={busy} onFiles={(files) => void read(files)}>
        <Icon name="file" size={14} />
        {t('changes.importChanges')}
      </FileButton>
      <div role="status">
        {found && !found.ok && (
          <p className={styles.wrong}>
            {t('changes.importWrong', {
              file: found.file,
              why: found.code === null ? t('changes.importUnknown') : t('changes.importUnread', { code: found.code }),
            })}
          </p>
        )}
        {found?.ok &&
          (found.edits.length === 0 ? (
            <p>{t('changes.importNothing')}</p>
          ) : (
            <p className={styles.row}>
              {t('changes.importFound', {
                cells: count(found.edits.filter((e) => e.kind === 'set').length),
                added: count(found.edits.filter((e) => e.kind === 'add').length),
                equal: count(found.equal),
              })}
              <button type="button" className={`${button.button} ${button.primary}`} disabled={busy} onClick={() => void take()}>
                {t('changes.importTake')}
              </button>
              <button type="button" className={button.button} onClick={() => setFound(null)}>
                {t('changes.cancel')}
              </button>
            </p>
          ))}
      </div>
    </div>
  );
}
