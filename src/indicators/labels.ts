import { fieldContract } from '../domain/contract';
import type { Text } from '../domain/indicator';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlText } from './literal';

/** Tables whose rows have a name of their own, for dimensions that are keys. */
const NAMED: Readonly<Record<string, string>> = {
  unit: 'SELECT unit_id AS key, name_vi AS vi, name_en AS en FROM units',
  'partners.partner_id': 'SELECT partner_id AS key, name_vi AS vi, name_en AS en FROM partners',
  'projects.project_id': 'SELECT project_id AS key, title_vi AS vi, title_en AS en FROM projects',
  'training_courses.course_id': 'SELECT course_id AS key, title_vi AS vi, NULL AS en FROM training_courses',
};

const word = (cell: Cell | undefined): string | null => (typeof cell === 'string' && cell !== '' ? cell : null);

/**
 * What the keys of a dimension (`unit` or `table.column`) are called: names of units, partners, projects and courses, else the labels
 * of the column's code list. Keys without a label are not in the map: countries, currencies, yes and no, the empty key.
 */
export async function labels(engine: Engine, dimension: string): Promise<ReadonlyMap<string, Text>> {
  const list = fieldContract(dimension)?.codeList;
  const sql =
    NAMED[dimension] ??
    (list ? `SELECT code AS key, label_vi AS vi, label_en AS en FROM code_lists WHERE list_id = ${sqlText(list)}` : null);
  if (sql === null) return new Map();
  const found = records(await engine.query(sql)).flatMap((r): [string, Text][] => {
    const [key, vi] = [word(r['key']), word(r['vi'])];
    return key && vi ? [[key, { vi, en: word(r['en']) ?? vi }]] : [];
  });
  return new Map(found);
}
