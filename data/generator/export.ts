import { createHash } from 'node:crypto';
import { contract } from '../../src/domain/contract';
import descriptor from '../datapackage.json';
import { DATA_DATE } from './calendar';
import { parquetBytes } from './parquet';
import { csvText } from './tools/csv';
import type { Tables } from './tools/row';

/** Tables too large for text. */
export const AS_PARQUET: readonly string[] = ['assessments', 'enrolments', 'plan_items', 'tasks', 'delegations'];

const TITLE = {
  vi: 'Gói dữ liệu mẫu hợp tác quốc tế về pháp luật 2016–2026',
  en: 'Sample pack: international legal cooperation 2016–2026',
};

export interface ExportedFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

/** The files of a pack, one a table, in the order of the contract. */
export async function exportFiles(tables: Tables): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const table of contract) {
    const rows = tables[table.name] ?? [];
    const parquet = AS_PARQUET.includes(table.name);
    const bytes = parquet
      ? await parquetBytes(table, rows)
      : new TextEncoder().encode(
          csvText(
            table.fields.map((f) => f.name),
            rows,
          ),
        );
    files.push({ name: `${table.name}.${parquet ? 'parquet' : 'csv'}`, rows: rows.length, bytes });
  }
  return files;
}

/** What the board fetches first: the files of the pack, and that all of it is invented. */
export const manifest = (files: readonly ExportedFile[]): string =>
  `${JSON.stringify(
    {
      name: TITLE.vi,
      nameEn: TITLE.en,
      asOf: DATA_DATE,
      synthetic: true,
      tables: files.map((f) => ({
        file: f.name,
        bytes: f.bytes.byteLength,
        rows: f.rows,
        sha256: createHash('sha256').update(f.bytes).digest('hex'),
      })),
    },
    null,
    2,
  )}\n`;

/** The contract beside the files, so that any Frictionless tool can read and check the folder. */
export const datapackage = (files: readonly ExportedFile[]): string =>
  `${JSON.stringify({
    ...descriptor,
    name: 'htqt-phap-luat-mau',
    title: TITLE.vi,
    'title:en': TITLE.en,
    resources: descriptor.resources.map((resource) => {
      const path = files.find((f) => f.name.startsWith(`${resource.name}.`))?.name ?? resource.path;
      return path.endsWith('.parquet') ? { ...resource, path, format: 'parquet' } : { ...resource, path };
    }),
  })}\n`;
