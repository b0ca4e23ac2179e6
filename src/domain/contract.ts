import pack from '../../data/datapackage.json';
import type { Text } from './indicator';

/** `decimal`: money, kept to the last digit. `number`: a measurement, a double. */
export type FieldType = 'string' | 'integer' | 'number' | 'decimal' | 'date' | 'boolean';

/** A column of the contract. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: Text;
  readonly required: boolean;
  /** The list in `code_lists` whose codes the column holds, and those codes. */
  readonly codeList: string | null;
  readonly codes: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** A regular expression that a value must match as a whole. */
  readonly pattern: string | null;
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
}

/** `fields` of this table name a row of `table` by its `targets`. */
export interface Reference {
  readonly fields: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

/** One of the 30 tables. `name` is the file's name without its ending: `unit_changes`. */
export interface TableContract {
  readonly name: string;
  readonly title: Text;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly missingValues: readonly string[];
}

interface RawField {
  name: string;
  type: string;
  title: string;
  'title:en': string;
  exact?: boolean;
  codeList?: string;
  constraints?: { required?: boolean; enum?: string[]; minimum?: number; maximum?: number; pattern?: string };
  trueValues?: string[];
  falseValues?: string[];
}

interface RawTable {
  name: string;
  title: string;
  'title:en': string;
  schema: {
    fields: RawField[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    missingValues: string[];
  };
}

const tableName = (resource: string) => resource.replaceAll('-', '_');

function fieldType(raw: RawField): FieldType {
  if (raw.exact) return 'decimal';
  switch (raw.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'date':
    case 'boolean':
      return raw.type;
    default:
      throw new TypeError(`data/datapackage.json: column ${raw.name} has the unknown type ${raw.type}`);
  }
}

const fieldOf = (raw: RawField): Field => ({
  name: raw.name,
  type: fieldType(raw),
  title: { vi: raw.title, en: raw['title:en'] },
  required: raw.constraints?.required ?? false,
  codeList: raw.codeList ?? null,
  codes: raw.constraints?.enum ?? [],
  minimum: raw.constraints?.minimum ?? null,
  maximum: raw.constraints?.maximum ?? null,
  pattern: raw.constraints?.pattern ?? null,
  trueValues: raw.trueValues ?? [],
  falseValues: raw.falseValues ?? [],
});

const tableOf = (raw: RawTable): TableContract => ({
  name: tableName(raw.name),
  title: { vi: raw.title, en: raw['title:en'] },
  fields: raw.schema.fields.map(fieldOf),
  key: raw.schema.primaryKey,
  references: raw.schema.foreignKeys.map(({ fields, reference }) => ({
    fields,
    table: tableName(reference.resource || raw.name),
    targets: reference.fields,
  })),
  missingValues: raw.schema.missingValues,
});

/** The contract of the export package, in the order of `data/datapackage.json`. */
export const contract: readonly TableContract[] = (pack.resources as readonly RawTable[]).map(tableOf);

const byName = new Map(contract.map((t) => [t.name, t]));

/** The contract of that table, or undefined where the package has no such table. */
export const tableContract = (name: string): TableContract | undefined => byName.get(name);

/** The contract of one column, named `table.column`; undefined where there is none. */
export function fieldContract(path: string): Field | undefined {
  const [table = '', name = ''] = path.split('.');
  return byName.get(table)?.fields.find((f) => f.name === name);
}
