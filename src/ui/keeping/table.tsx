import { useState } from 'react';
import type { Keeping } from '../parts/keeping';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { VersionDetails } from './details';
import { VersionRow } from './row';

const HEADS = [
  ['colWhen', false],
  ['colNote', false],
  ['colFiles', true],
  ['colRows', true],
  ['colSize', true],
  ['colHash', false],
  ['colState', false],
  ['colChanges', false],
  ['colMore', false],
] as const;

/** Every version, the latest first; each can be gone to, compared with the one before, opened to its files. */
export function VersionTable({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ScrollRegion label={t('keeping.caption')} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {HEADS.map(([head, end]) => (
              <th key={head} scope="col" className={end ? styles.end : undefined}>
                {t(`keeping.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {keeping.versions.map((version, at) => (
          <tbody key={version.id}>
            <VersionRow
              keeping={keeping}
              version={version}
              before={keeping.versions.find((v) => v.id === version.parent) ?? keeping.versions[at + 1]}
              open={open === version.id}
              onToggle={() => setOpen(open === version.id ? null : version.id)}
            />
            {open === version.id && (
              <tr>
                <td colSpan={HEADS.length} className={styles.inner}>
                  <VersionDetails keeping={keeping} version={version} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
