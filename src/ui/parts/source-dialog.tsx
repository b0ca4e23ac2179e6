import { useQuery } from '@tanstack/react-query';
import { fieldContract, tableContract } from '../../domain/contract';
import type { Cell } from '../../domain/table';
import { useSession } from './session';
import { useText } from './text';
import type { Labels } from './labels';
import { SidePanel } from './side-panel';
import styles from './side-panel.module.css';

export interface SourcePlace {
  readonly table: string;
  readonly file: string;
  readonly line: number;
  readonly row: number;
}

const cellText = (cell: Cell): string => (Array.isArray(cell) ? cell.map(cellText).join(', ') : String(cell));

function Cells({ place, labels }: { readonly place: SourcePlace; readonly labels: Labels }) {
  const { t, say } = useText();
  const { asker, pack } = useSession();
  const found = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'row', place.table, place.row],
    queryFn: () => (asker ? asker.sourceRow(place.table, place.row) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  const contract = tableContract(place.table);
  if (found.isPending) return <p aria-busy />;
  if (!found.data || found.data.rows === 0) return <p>{t('figures.sourceGone')}</p>;
  return (
    <table className={styles.cells}>
      <thead>
        <tr>
          <th scope="col">{t('figures.sourceColumn')}</th>
          <th scope="col">{t('figures.sourceValue')}</th>
        </tr>
      </thead>
      <tbody>
        {found.data.columns
          .filter((c) => !c.name.startsWith('_'))
          .map(({ name, values }) => {
            const path = `${place.table}.${name}`;
            const field = fieldContract(path);
            const value = values[0] ?? null;
            const text = value === null ? null : cellText(value);
            const label = text === null ? null : labels.label(path, text);
            return (
              <tr key={name}>
                <th scope="row">
                  {field ? say(field.title) : name}
                  <code>
                    {name}
                    {contract?.key.includes(name) ? ` · ${t('figures.key')}` : ''}
                  </code>
                </th>
                <td>
                  {text === null ? <span className={styles.empty}>{t('figures.sourceEmpty')}</span> : text}
                  {label !== null && label !== text && <span className={styles.label}>{label}</span>}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

/** The line of the file that a record came from, every cell of it. */
export function SourceDialog({
  place,
  labels,
  onClose,
}: {
  readonly place: SourcePlace | null;
  readonly labels: Labels;
  readonly onClose: () => void;
}) {
  const { t, say } = useText();
  const title = place && tableContract(place.table)?.title;
  return (
    <SidePanel
      open={place !== null}
      onClose={onClose}
      title={place ? t('figures.sourceTitle', { line: place.line, file: place.file }) : ''}
      lead={place ? t('figures.sourceTable', { table: title ? say(title) : place.table, row: place.row }) : ''}
    >
      {place && <Cells place={place} labels={labels} />}
    </SidePanel>
  );
}
