import { fieldContract, tableContract } from '../../domain/contract';
import type { RowChange } from '../../domain/difference';
import type { Text } from '../../domain/indicator';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import lines from './rows.module.css';
import { cellText, placeText } from './words';

interface Props {
  readonly row: RowChange;
  readonly note?: string;
  readonly units: ReadonlyMap<string, Text>;
}

const ICON = { added: 'plus', removed: 'x', changed: 'note' } as const;

/** One row that differs: what became of it, where it stands in its file, and its cells before and after. */
export function RowCard({ row, note = '', units }: Props) {
  const { t, lang, say } = useText();
  const { kind, table, key, before, after, cells } = row;
  const title = tableContract(table)?.title;
  const name = (column: string) => {
    const field = fieldContract(`${table}.${column}`);
    return field ? say(field.title) : column;
  };
  const text = (column: string, cell: (typeof cells)[number]['from']) => cellText(table, column, cell, units, t, lang);
  return (
    <li className={lines.row} data-kind={kind}>
      <p>
        <Icon name={ICON[kind]} size={13} /> <b>{t(`difference.kind_${kind}`)}</b> {title ? say(title) : table} <code>{key}</code>{' '}
        <span className={styles.soft}>{placeText(before, after, t, lang)}</span>
        {note !== '' && <span className={styles.soft}> · {note}</span>}
      </p>
      {kind === 'changed' ? (
        <table className={styles.table} aria-label={`${title ? say(title) : table} ${key}`}>
          <thead>
            <tr>
              <th scope="col">{t('moves.column')}</th>
              <th scope="col">{t('moves.cellFrom')}</th>
              <th scope="col">{t('moves.cellTo')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ column, from, to }) => (
              <tr key={column}>
                <th scope="row">{name(column)}</th>
                <td>
                  <del>{text(column, from)}</del>
                </td>
                <td>
                  <ins>{text(column, to)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <dl className={lines.cells}>
          {cells.map(({ column, from, to }) => (
            <div key={column}>
              <dt>{name(column)}</dt>
              <dd>{text(column, kind === 'added' ? to : from)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
