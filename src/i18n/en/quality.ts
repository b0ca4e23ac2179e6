import { english } from '../message';
import type { quality as vi } from '../vi/quality';

interface Count {
  readonly n: number;
  /** `n` as it is written. */
  readonly text: string;
}

interface Returns {
  readonly due: string;
  readonly reported: string;
  readonly nil: string;
  readonly late: string;
  readonly missing: string;
}

export const quality = english<typeof vi>()({
  title: 'Data quality',
  lead: 'As of {date}. {checks} checks, {found} with findings. Open a cell to get to the lines of the file.',
  summary: ({ due, reported, nil, late, missing }: Returns) =>
    `Of ${due} returns that were due: ${reported} filed in time, ${nil} filed as nil, ${late} late, ${missing} not filed.`,
  contradictions: '{n} returns do not agree with the rows of their period.',
  facets: 'Five dimensions of quality',
  facetsLead: 'The number is the share of rows without a fault, a warning counting half. A row counts once in each dimension, by its gravest finding.',
  by: 'See by',
  byTable: 'By table',
  byUnit: 'By unit',
  colUnit: 'Unit',
  noUnit: 'Belongs to no unit',
  errors: ({ n, text }: Count) => `${text} ${n === 1 ? 'error' : 'errors'}`,
  warnings: ({ n, text }: Count) => `${text} ${n === 1 ? 'warning' : 'warnings'}`,
  notices: ({ n, text }: Count) => `${text} ${n === 1 ? 'notice' : 'notices'}`,
  clean: 'No fault found',
  nothing: 'No rows',
  cell: '{name}, {facet}: {score}; {words}',
  openRows: 'See rows: {name}, {facet}',
  panelRows: '{n} rows spoken of',
  panelFirst: 'The first {n} rows only.',
  returns: 'Returns of each unit over the periods',
  returnsLead:
    'Filed, filed as nil and not filed are three different things: not filed is not zero. Arrow keys walk the cells, Enter opens one.',
  returnsNone: 'The data has no table of returns, so nobody knows which unit has reported.',
  short_reported: 'Filed',
  short_nil: 'Nil',
  short_late: 'Late',
  short_missing: 'Missing',
  short_not_due: 'Not due',
  short_unlisted: 'Unlisted',
  conflict: 'Disagrees',
  grid: 'Returns, units in rows, periods in columns',
  legend: 'Key',
  spans: 'Periods',
  spanLast: 'Last 8 periods',
  spanAll: 'Every period',
  which: 'Units',
  whichAll: 'Every unit',
  whichOpen: 'Only missing, late or disagreeing',
  whichNone: 'No unit is missing, late or disagreeing in these periods.',
  asGrid: 'Matrix',
  asTable: 'Table',
  as: 'Shown as',
  filed: 'Filed',
  filedOf: '{n}/{of}',
  colPeriod: 'Period',
  colState: 'State',
  colDue: 'Due',
  colSubmitted: 'Filed on',
  colRows: 'Rows in the period',
  colConflict: 'Disagreement',
  download: 'Download CSV',
  dueOn: 'Due on {date}.',
  submittedOn: 'Filed on {date}.',
  noneFiled: 'Not filed.',
  rowsInPeriod: 'Rows of the unit in the period: {n}',
  rowsNone: 'The unit has no rows in the period.',
  colTable: 'Table',
  colRecord: 'Record',
  colDay: 'Day',
  colLine: 'Line',
  colCheck: 'Check',
  colColumn: 'Column',
  colValue: 'Value',
  seeLine: 'See line {line} of {file}',
  lowersTitle: 'What makes this figure less sure',
  lowersLead: 'The checks that speak of rows the figure rests on, in the period and for the unit on screen.',
  lowersNone: 'No check speaks of rows that this indicator rests on in this period. The tables score below 100 for other rows.',
  seeQuality: 'See the quality of the whole pack',
  reading: 'Getting the figures…',
  failed: 'It could not be read: {reason}',
  reported: 'Reported',
  nil: 'Nil return',
  late: 'Reported late',
  missing: 'Not reported',
  not_due: 'Not due yet',
  unlisted: 'Return not listed',
  nil_with_rows: 'Nil return, yet {n} rows in the period',
  reported_without_rows: 'Reported, yet no row in the period',
  rows_without_return: '{n} rows in the period, yet not reported',
  tied: 'rows: {n}; records of the indicator concerned: {records} of {of}',
  table: 'rows of the table {table}: {n}',
  carried: ', which carry {part} of {whole}',
});
