import { fieldContract, tableContract } from '../../../domain/contract';
import { type Cell, records, type Table } from '../../../domain/table';
import { day } from '../../../i18n/dates';
import type { PackView } from '../../parts/session';
import type { SourcePlace } from '../../parts/source-dialog';
import { useText } from '../../parts/text';
import toggle from '../../parts/toggle.module.css';
import data from '../data-page.module.css';

interface Props {
  readonly pack: PackView;
  readonly table: Table;
  readonly label: string;
  readonly onPlace: (place: SourcePlace) => void;
}

/** Rows of files, as a check or a return names them; each leads to its line. Columns that the rows do not have are left out. */
export function FoundRows({ pack, table, label, onPlace }: Props) {
  const { t, say, lang } = useText();
  const has = (name: string) => table.columns.some((c) => c.name === name);
  const text = (value: Cell | undefined) => (value === null || value === undefined || Array.isArray(value) ? '' : String(value));
  const title = (name: string) => say(tableContract(name)?.title ?? { vi: name, en: name });
  const column = (of: string, name: string) => say(fieldContract(`${of}.${name}`)?.title ?? { vi: name, en: name });
  const heads = [
    ...(has('code') ? (['colCheck'] as const) : []),
    'colTable' as const,
    'colRecord' as const,
    ...(has('day') ? (['colDay'] as const) : []),
    ...(has('column_name') ? (['colColumn', 'colValue'] as const) : []),
    'colLine' as const,
  ];
  return (
    <table className={data.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`quality.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records(table).map((row, i) => {
          const name = text(row['table_name']);
          const file = pack.tables[name]?.file ?? name;
          const line = row['line'] === null || row['line'] === undefined ? null : Number(row['line']);
          return (
            <tr key={i}>
              {has('code') && <td className={data.code}>{text(row['code'])}</td>}
              <td>{title(name)}</td>
              <td className={data.code}>{text(row['record'])}</td>
              {has('day') && <td>{day(text(row['day']), lang)}</td>}
              {has('column_name') && <td>{column(name, text(row['column_name']))}</td>}
              {has('column_name') && <td>{text(row['value'])}</td>}
              <td>
                {line === null ? (
                  text(row['row'])
                ) : (
                  <button
                    type="button"
                    className={toggle.toggle}
                    aria-label={t('quality.seeLine', { line, file })}
                    onClick={() => onPlace({ table: name, file, line, row: Number(row['row']) })}
                  >
                    {line}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
