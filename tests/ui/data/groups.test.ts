import { expect, test } from 'vitest';
import { contract } from '../../../src/domain/contract';
import { GROUPS } from '../../../src/ui/data/groups';
import { template } from '../../../src/ui/data/template';

test('every table of the contract belongs to exactly one group', () => {
  const grouped = GROUPS.flatMap((g) => [...g.tables]);
  expect(grouped.toSorted()).toEqual(contract.map((t) => t.name).toSorted());
});

test('a template names the file and every column as the loader reads them', () => {
  for (const table of contract) {
    const { name, text } = template(table);
    expect(name).toBe(`${table.name}.csv`);
    const [header = '', ...rest] = text.replace('\uFEFF', '').split('\r\n');
    expect(header.split(',')).toEqual(table.fields.map((f) => f.name));
    expect(rest).toEqual(['']);
  }
});
