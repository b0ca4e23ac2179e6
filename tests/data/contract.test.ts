import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../data/generator/tools/csv';
import raw from '../../data/datapackage.json';
import { contract, tableContract } from '../../src/domain/contract';

const lists = csvRows(readFileSync(new URL('../../data/code_lists.csv', import.meta.url), 'utf8'));
const codesOf = (list: string) => lists.filter((row) => row['list_id'] === list).map((row) => row['code']);

describe('the data contract', () => {
  test('has the 30 tables, each with a file of its own name', () => {
    expect(contract).toHaveLength(30);
    expect(new Set(raw.resources.map((r) => r.path)).size).toBe(30);
    for (const resource of raw.resources) {
      expect(resource.name).toMatch(/^[a-z0-9_]+$/);
      expect(resource.path).toBe(`${resource.name}.csv`);
    }
  });

  test('names every table and column in both languages, briefly', () => {
    for (const table of contract)
      for (const { name, title } of [{ name: '', title: table.title }, ...table.fields]) {
        expect(title.vi.trim(), `${table.name}.${name} vi`).not.toBe('');
        expect(title.en.trim(), `${table.name}.${name} en`).not.toBe('');
        expect(title.en.length, `${table.name}.${name}: ${title.en}`).toBeLessThanOrEqual(42);
        expect(title.vi, `${table.name}.${name}: not NFC`).toBe(title.vi.normalize('NFC'));
      }
  });

  test('gives no two columns of a table the same label', () => {
    for (const table of contract)
      for (const language of ['vi', 'en'] as const) {
        const labels = table.fields.map((f) => f.title[language].toLowerCase());
        expect(new Set(labels).size, `${table.name}: ${labels.join(', ')}`).toBe(labels.length);
      }
  });

  test('keys and references name columns that exist, of the same type', () => {
    for (const table of contract) {
      const types = new Map(table.fields.map((f) => [f.name, f.type]));
      for (const key of table.key) expect(types.has(key), `${table.name}.${key}`).toBe(true);
      for (const { fields, table: other, targets } of table.references) {
        const aim = tableContract(other);
        expect(aim, `${table.name} refers to ${other}`).toBeDefined();
        expect(targets).toEqual(aim?.key.length === 1 ? aim.key : targets);
        fields.forEach((field, i) => {
          expect(types.get(field), `${table.name}.${field}`).toBe(aim?.fields.find((f) => f.name === targets[i])?.type);
        });
      }
    }
  });

  test('every coded column allows exactly the codes of its list, and every list is used', () => {
    const used = new Set<string>();
    for (const table of contract)
      for (const field of table.fields) {
        if (field.codeList === null) continue;
        used.add(field.codeList);
        expect(field.codes, `${table.name}.${field.name}`).toEqual(codesOf(field.codeList));
      }
    expect(new Set(lists.map((row) => row['list_id']))).toEqual(used);
  });
});
