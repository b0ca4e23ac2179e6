import { beforeAll, describe, expect, test } from 'vitest';
import { samplePack } from '../../data/generator/pack';
import { replicate } from '../../data/generator/replicate';
import type { Row, Tables } from '../../data/generator/tools/row';
import { contract, type Field, type TableContract } from '../../src/domain/contract';

let pack: Tables;
beforeAll(() => {
  pack = samplePack();
});

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const keyOf = (table: TableContract, row: Row) => table.key.map((k) => String(row[k])).join(' | ');

/** What is wrong with a cell, or null. */
function cellFault(field: Field, row: Row): string | null {
  const value = row[field.name] ?? null;
  if (value === null || value === '') return field.required ? 'required' : null;
  if (field.type === 'date') return DAY.test(String(value)) ? null : 'no day';
  if (field.type === 'boolean') return typeof value === 'boolean' ? null : 'no boolean';
  if (field.type === 'integer') return Number.isSafeInteger(value) ? null : 'no integer';
  if (field.type === 'number' || field.type === 'decimal') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'no number';
    if (field.type === 'decimal' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-4) return 'more than two decimals';
    if (field.minimum !== null && value < field.minimum) return 'below the minimum';
    return field.maximum !== null && value > field.maximum ? 'above the maximum' : null;
  }
  if (typeof value !== 'string') return 'no text';
  if (value !== value.normalize('NFC') || value !== value.trim() || value.includes('  ')) return 'untidy text';
  if (field.codes.length > 0 && !field.codes.includes(value)) return 'unknown code';
  return field.pattern !== null && !new RegExp(`^(?:${field.pattern})$`).test(value) ? 'does not match' : null;
}

/** Keys that are not unique and references that lead nowhere. */
function keyFaults(tables: Tables): string[] {
  const keys = new Map(contract.map((t) => [t.name, new Set((tables[t.name] ?? []).map((row) => keyOf(t, row)))]));
  const found: string[] = [];
  for (const table of contract) {
    const rows = tables[table.name] ?? [];
    if (keys.get(table.name)?.size !== rows.length) found.push(`${table.name}: keys are not unique`);
    for (const row of rows)
      for (const { fields, table: other } of table.references) {
        const value = row[fields[0] ?? ''] ?? null;
        if (value !== null && !keys.get(other)?.has(String(value)))
          found.push(`${table.name} ${keyOf(table, row)}: no ${other} ${String(value)}`);
      }
  }
  return found;
}

/** Cells that the contract does not allow, and columns that it does not know. */
function cellFaults(tables: Tables): string[] {
  const found: string[] = [];
  for (const table of contract) {
    const known = new Set(table.fields.map((f) => f.name));
    for (const row of tables[table.name] ?? []) {
      for (const field of table.fields) {
        const fault = cellFault(field, row);
        if (fault) found.push(`${table.name} ${keyOf(table, row)} ${field.name}: ${fault} (${String(row[field.name])})`);
      }
      for (const name in row) if (!known.has(name)) found.push(`${table.name}: unknown column ${name}`);
    }
  }
  return found;
}

describe('the sample pack keeps the contract', () => {
  test('keys, references, codes, types and limits', () => {
    expect(keyFaults(pack).slice(0, 20)).toEqual([]);
    expect(cellFaults(pack).slice(0, 20)).toEqual([]);
  });

  test('a pack with a broken row is found out', () => {
    const broken = { ...pack, agreements: [...(pack['agreements'] ?? []), { agreement_id: 'X', title_vi: ' x', instrument: 'thu' }] };
    expect(cellFaults(broken).length).toBeGreaterThan(3);
    const twice = { ...pack, units: [...(pack['units'] ?? []), ...(pack['units'] ?? [])], partners: [] };
    expect(keyFaults(twice).length).toBeGreaterThan(3);
  });

  test('sources of claims and commitments, and activities of plan items, exist', () => {
    const ids = new Map(
      [
        ['delegation', 'delegations', 'delegation_id'],
        ['event', 'events', 'event_id'],
        ['course', 'training_courses', 'course_id'],
        ['agreement', 'agreements', 'agreement_id'],
        ['project', 'projects', 'project_id'],
      ].map(([kind = '', table = '', key = '']) => [kind, new Set((pack[table] ?? []).map((row) => row[key]))]),
    );
    const all = new Set([...ids.values()].flatMap((set) => [...set]));
    const named = [...(pack['contribution_claims'] ?? []), ...(pack['commitments'] ?? [])].filter((row) => row['source_kind'] !== 'expert');
    expect(named.filter((row) => !ids.get(String(row['source_kind']))?.has(row['source_id'] ?? null))).toEqual([]);
    const carried = (pack['plan_items'] ?? []).filter((row) => row['activity_id'] !== null);
    expect(carried.filter((row) => !all.has(row['activity_id'] ?? null))).toEqual([]);
  });

  test('a copy for measuring keeps the contract too, and doubles what happens', () => {
    const double = replicate(pack, 2);
    expect(keyFaults(double).slice(0, 5)).toEqual([]);
    expect(double['enrolments']).toHaveLength(2 * (pack['enrolments']?.length ?? 0));
    expect(double['units']).toHaveLength(pack['units']?.length ?? 0);
  });
});
