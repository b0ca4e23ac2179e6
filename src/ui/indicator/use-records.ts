import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { View } from '../../analysis/protocol';
import { type Asked, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Question } from '../../domain/question';
import type { Table } from '../../domain/table';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { type Additive, additive } from './adds';
import type { Labels } from '../parts/labels';
import { cellOf, type ShownColumn, shownColumns } from './record-columns';
import type { SourcePlace } from '../parts/source-dialog';
import { type Analysed, useAnalysis } from './use-analysis';

/** More than this is not shown: the page says so, and so does the file. */
export const LIMIT = 200_000;
const NONE: readonly ShownColumn[] = [];

export interface RecordsFound extends Analysed {
  readonly question: Question;
  /** Null: still on its way. */
  readonly table: Table | null;
  /** The group that the table belongs to: the one asked for, or the one before while its records are on their way. */
  readonly group: Group | null;
  /** Records told apart; a record that several units share stands once for each of them in the table. */
  readonly distinct: number;
  readonly columns: readonly ShownColumn[];
  /** How the records add up to the value, where all of them are here and they do. */
  readonly adds: Additive | null;
  readonly place: (row: number) => SourcePlace | null;
}

export interface Group {
  readonly by: string;
  readonly key: string;
}

interface Input {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly labels: Labels;
  /** The group whose records are asked for; null: all. */
  readonly group: Group | null;
  readonly text: string;
  readonly sort: View['sort'];
}

function placeOf(pack: PackView, table: Table, row: number): SourcePlace | null {
  const source = cellOf(table, 'source', row);
  const at = cellOf(table, 'row', row);
  if (source === null || at === null) return null;
  const name = String(source);
  return { table: name, file: pack.tables[name]?.file ?? name, line: Number(cellOf(table, 'line', row) ?? at), row: Number(at) };
}

/** The records behind a number or one of its groups, in the order and with the words asked for. */
export function useRecords({ pack, asked, indicator, labels, group, text, sort }: Input): RecordsFound {
  const { t, lang } = useText();
  const { asker } = useSession();
  const by = group?.by ?? null;
  const key = group?.key ?? null;
  const question = useMemo(() => questionOf(asked, indicator, { by }), [asked, indicator, by]);
  const facts = useQuery({
    queryKey: ['answer', pack.hash, 'records', question, key],
    queryFn: async () => {
      if (!asker) throw new Error('no pack');
      return { group, table: await asker.records(question, key, LIMIT) };
    },
    enabled: asker !== null,
    placeholderData: keepPreviousData,
  });
  if (facts.error) throw facts.error;
  const table = facts.data?.table ?? null;
  const columns = useMemo(() => (table ? shownColumns(table, { indicator, labels, lang, t }) : NONE), [table, indicator, labels, lang, t]);
  const distinct = useMemo(() => new Set(table?.columns.find((c) => c.name === 'record')?.values).size, [table]);
  const within = useMemo(() => columns.filter((c) => !c.end).map((c) => c.name), [columns]);
  const adds = facts.data?.group === null && table && table.rows < LIMIT ? additive(indicator, question.currency) : null;
  const analysed = useAnalysis({
    columns,
    view: { text, within, sort },
    roll: adds ? { by: 'unit_id', sum: adds.column } : null,
    locale: lang,
  });
  return {
    ...analysed,
    question,
    table,
    group: facts.data?.group ?? null,
    distinct,
    columns,
    adds,
    place: (row) => (table ? placeOf(pack, table, row) : null),
  };
}
