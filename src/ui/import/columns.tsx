import { tableContract } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { number } from '../../i18n/format';
import type { Mapping } from '../../ingest/cast/mapping';
import type { PartPreview } from '../../ingest/import-desk';
import type { TableMatch } from '../../ingest/map/columns';
import { ScrollRegion } from '../parts/scroll-region';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { ColumnStyle } from './column-style';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import list from './table.module.css';
import { Select } from './select';
import type { Taken } from './taken';

interface Props {
  readonly flow: ImportFlow;
  readonly mapping: Mapping;
  readonly match: TableMatch;
  readonly imported: Taken | null;
  readonly part: PartPreview;
}

const NONE = '';
/** Columns that count rows: nobody has to say that they stand for nothing. */
const COUNTING = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'no']);

/** Every column of the file: an example, and which column of the table it stands for. */
export function Columns({ flow, mapping, match, imported, part }: Props) {
  const { t, say, lang } = useText();
  const fields = tableContract(mapping.table)?.fields ?? [];
  const isOpen = (at: number) => {
    const column = match.columns[at];
    const named = column !== undefined && column.title.trim() !== '' && !COUNTING.has(fold(column.title));
    return named && !column.sure && mapping.columns[at] === column.field;
  };
  const open = match.columns.filter((c) => isOpen(c.column)).length;
  const example = (at: number) => part.head.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at] ?? '';
  const noteOf = (at: number) => imported?.fields.find((f) => f.column === at);
  return (
    <section aria-labelledby="intake-columns">
      <h4 id="intake-columns">
        {t('intake.mapping')}{' '}
        <small>{t('intake.mappingLead', { n: number(match.columns.length, 0, lang), open: number(open, 0, lang) })}</small>
      </h4>
      <ScrollRegion label={t('intake.mappingCaption')} className={list.scroll}>
        <table className={list.table}>
          <thead>
            <tr>
              <th scope="col">{t('intake.colFile')}</th>
              <th scope="col">{t('intake.colExample')}</th>
              <th scope="col">{t('intake.colField')}</th>
            </tr>
          </thead>
          <tbody>
            {match.columns.map(({ column, title, personal }) => {
              const name = title.trim() === '' ? t('intake.untitled', { n: column + 1 }) : title;
              const chosen = mapping.columns[column] ?? null;
              const note = noteOf(column);
              return (
                <tr key={column}>
                  <th scope="row">{name}</th>
                  <td className={list.example}>{personal ? '' : example(column)}</td>
                  <td>
                    {personal ? (
                      <span className={styles.soft}>{t('intake.personal')}</span>
                    ) : (
                      <span className={list.chosen}>
                        <StatusShape standing={isOpen(column) ? 'slow' : chosen === null ? 'none' : 'met'} size={14} />
                        <Select
                          label={t('intake.fieldOf', { title: name })}
                          value={chosen ?? NONE}
                          options={[
                            { id: NONE, name: t('intake.ignore') },
                            ...fields.map((field) => ({ id: field.name, name: `${say(field.title)}${field.required ? ' *' : ''}` })),
                          ]}
                          onChange={(id) => void flow.column(column, id === NONE ? null : id)}
                        />
                      </span>
                    )}
                    {note && <ColumnStyle flow={flow} note={note} title={name} choice={mapping.choices[note.field]} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
