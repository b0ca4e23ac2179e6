import { english } from '../message';
import type { difference as vi } from '../vi/difference';

interface Rows {
  readonly n: number;
  readonly text: string;
}

const rows = ({ n, text }: Rows): string => `${text} ${n === 1 ? 'row' : 'rows'}`;

export const difference = english<typeof vi>()({
  none: 'No row differs from the version before.',
  rowsOnly: 'Against the version before, {rows} rows differ; none of the {of} indicators changed.',
  moved: 'Against the version before, {n} of {of} indicators changed',
  largest: '; the largest: ',
  only: ': ',
  fromTo: ' from {from} to {to}',
  nothing: 'no figures',
  definition: 'definition changed',
  period: 'days of the period or data date changed',
  added: (a: Rows) => `${rows(a)} added`,
  accepted: (a: Rows) => `${rows(a)} now readable`,
  removed: (a: Rows) => `${rows(a)} removed`,
  rejected: (a: Rows) => `${rows(a)} now rejected`,
  redated: (a: Rows) => `${rows(a)} re-dated`,
  unit: (a: Rows) => `${rows(a)} moved to another unit`,
  reclassified: (a: Rows) => `${rows(a)} reclassified`,
  edited: (a: Rows) => `${rows(a)} edited`,
  linked: (a: Rows & { readonly table: string }) => `${rows(a)} tied to the changed table ${a.table}`,
  reference: (a: Rows & { readonly table: string }) => `${rows(a)} computed by the changed table ${a.table}`,
  otherTable: 'other',
  kind_added: 'added',
  kind_removed: 'removed',
  kind_changed: 'edited',
  total: 'Total',
  colIndicator: 'Indicator id',
  colTitle: 'Indicator',
  colMeasure: 'Measured in',
  colPeriod: 'Period',
  colUnit: 'Unit id',
  colUnitName: 'Unit',
  colBefore: 'Before',
  colAfter: 'After',
  colDelta: 'Difference',
  colCause: 'Why',
  colPart: 'Part of the difference',
  colNumerator: 'Part in the numerator',
  colDenominator: 'Part in the denominator',
  colRecords: 'Records',
  colRemainder: 'Left unexplained',
  colTable: 'Table',
  colKey: 'Key',
  colKind: 'Change',
  colColumn: 'Column',
  colFileBefore: 'File before',
  colLineBefore: 'Line before',
  colFileAfter: 'File after',
  colLineAfter: 'Line after',
});
