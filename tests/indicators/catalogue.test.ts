import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldContract } from '../../src/domain/contract';
import { allIndicators, catalogue, indicator } from '../../src/indicators/catalogue';
import { macroOf } from '../../src/indicators/macro';
import { tablesRead } from '../../src/indicators/needs';
import { checkFiles } from '../../src/indicators/queries';
import { leansOn, sharedParts } from '../../src/indicators/shared';
import { has, SHARED } from '../support/packs';

const path = join(SHARED, 'domain/indicators.json');
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

describe('the catalogue', () => {
  test('parses without a problem', () => expect(catalogue().problems).toEqual([]));

  test('has an indicator for every file, at least the 46 of the domain, each with a second road', () => {
    const files = readdirSync('queries/indicators').filter((name) => name.endsWith('.sql'));
    expect(
      allIndicators()
        .map((i) => i.id)
        .sort(),
    ).toEqual(files.map((name) => name.slice(0, name.indexOf('-'))).sort());
    expect(files.length).toBeGreaterThanOrEqual(46);
    for (const { id } of allIndicators()) expect([...checkFiles.keys()].filter((name) => name.startsWith(`${id}-`))).toHaveLength(1);
  });

  test('speaks both languages in full', () => {
    for (const i of allIndicators()) {
      for (const text of [i.title, i.nWords, i.missingWords, i.sheet.concept, i.sheet.dimensions, i.sheet.owner, i.pitfalls]) {
        expect(text.vi, i.id).toMatch(VIETNAMESE);
        expect(text.en.replace(/MOJ|Việt/g, ''), i.id).not.toMatch(VIETNAMESE);
        expect(text.vi.normalize('NFC'), i.id).toBe(text.vi);
      }
      expect(i.short.vi.length, i.id).toBeLessThanOrEqual(30);
      expect(i.short.en.length, i.id).toBeLessThanOrEqual(30);
    }
  });

  test('money is given in dollars too', () => {
    expect(
      allIndicators()
        .filter((i) => i.usd)
        .map((i) => i.id),
    ).toEqual(['I01', 'I02', 'I05', 'I08']);
    expect(
      allIndicators()
        .filter((i) => i.sample)
        .map((i) => i.id),
    ).toEqual(['K01', 'K02', 'K03']);
  });

  test('every dimension is a column of the contract, and the row carries it', () => {
    for (const { id, dimensions, body } of allIndicators())
      for (const dimension of dimensions) {
        expect(fieldContract(dimension), `${id} ${dimension}`).toBeDefined();
        expect(body, id).toMatch(new RegExp(`\\b${dimension.split('.')[1]!}\\b`));
      }
  });

  test('an unknown id throws', () => expect(() => indicator('Z99')).toThrow(RangeError));

  // What a sheet names as its source is what the SQL reads; views that only give dates or labels are not followed.
  test('no indicator reads a table that its sheet does not name', () => {
    for (const { id, body, tables } of allIndicators())
      for (const table of tablesRead(body, sharedParts)) expect(tables, `${id} reads ${table}`).toContain(table);
  });

  test('no sheet names a table that the SQL does not read', () => {
    const extra = allIndicators().map(({ id, body, tables }) => {
      const read = new Set([...tablesRead(body, sharedParts), 'units']);
      return [id, tables.filter((t) => !read.has(t))] as const;
    });
    // D08 counts claims by the unit that made them; who confirms them (and so unit_changes) belongs to the same file of claims.
    expect(extra.filter(([, tables]) => tables.length > 0)).toEqual([['D08', ['unit_changes']]]);
  });

  test('claims lean on the dates of what they rest on', () => {
    const leaning = allIndicators().filter((i) => leansOn(i).length > 0);
    expect(leaning.map((i) => i.id)).toEqual(['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D08']);
    expect(leansOn(indicator('D01'))).toEqual(['agreements', 'delegations', 'events', 'inspections', 'projects', 'training_courses']);
  });

  test('the body becomes a table macro of four days', () => {
    const sql = macroOf({
      id: 'X01',
      body: 'SELECT \'$from\' AS a, 1 AS "$to" -- $end\nFROM t WHERE d BETWEEN $from AND $to AND x <= $as_of AND y > $end',
    });
    expect(sql).toBe(
      'CREATE OR REPLACE MACRO indicator.X01(p_from, p_to, p_as_of, p_end) AS TABLE\nSELECT \'$from\' AS a, 1 AS "$to" -- $end\nFROM t WHERE d BETWEEN p_from AND p_to AND x <= p_as_of AND y > p_end;',
    );
    expect(() => macroOf({ id: 'X01', body: 'SELECT $start' })).toThrow(/\$start/);
  });

  test.skipIf(!has(path))('agrees with the reference in names, units, directions, roll-ups and sources', () => {
    type Entry = Record<'id' | 'name_vi' | 'name_en' | 'unit' | 'level' | 'direction' | 'agg_time' | 'agg_unit', string> & {
      phieu: { nguon_so_lieu: string };
    };
    const list = JSON.parse(readFileSync(path, 'utf8')) as Entry[];
    const roll = (text: string) => (text === 'ratio of sums' ? 'ratio' : text);
    for (const r of list) {
      const i = indicator(r.id);
      expect([i.title.vi, i.title.en, i.unit.vi, i.level]).toEqual([r.name_vi, r.name_en, r.unit, r.level]);
      expect([i.direction, i.time, i.units]).toEqual([
        { '+': 'up', '-': 'down', '0': 'none' }[r.direction],
        roll(r.agg_time),
        roll(r.agg_unit),
      ]);
      expect(i.sheet.source.vi).toBe(r.phieu.nguon_so_lieu);
    }
  });
});
