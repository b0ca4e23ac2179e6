import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/evaluate-files';
import { top } from '../../src/cli/house/run.mjs';
import { records } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { lessons } from '../../src/indicators/lessons';
import { openPack } from '../../src/indicators/pack';
import { withParameters } from '../../src/indicators/sql-text';

/** Nine months of the sample's year, all units. */
const BOUND = { from: "DATE '2026-01-01'", to: "DATE '2026-09-30'", as_of: "DATE '2026-09-30'", end: "DATE '2026-09-30'", unit: 'NULL' };

/** What each lesson is about, in the columns it gives. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  L01: ['number', 'title_vi', 'instrument', 'signed_on', 'expires_on'],
  L02: ['loai_van_kien', 'so_van_kien', 'ky_tu_2020'],
  L03: ['start_on', 'country', 'purpose', 'size', 'don_vi'],
  L04: ['loai_van_kien', 'so_van_kien'],
  L05: ['nam', 'luot_dao_tao', 'so_don_vi'],
  L06: ['don_vi', 'trieu_usd', 'ty_dong', 'so_khoan', 'thieu_ty_gia'],
  L07: ['thang', 'cong_don', 'so_hoi_nghi'],
  L08: ['delegation_id', 'don_vi', 'country', 'end_on', 'so_ngay'],
  L09: ['don_vi', '2021', '2022', '2023', '2024', '2025', '2026'],
  L10: ['cach_dong_gop', 'so_nhiem_vu', 'so_ghi_nhan', 'da_xac_nhan', 'hai_minh_chung_doc_lap'],
};

let engine: Engine;
const run = (id: string, unit = 'NULL') => {
  const lesson = lessons.find((l) => l.id === id);
  if (!lesson) throw new RangeError(id);
  return engine.query(withParameters(lesson.sql, { ...BOUND, unit }));
};

beforeAll(async () => {
  engine = await openNative();
  const read = await readFolder(join(top, 'public/sample'));
  if (!read) throw new Error('the sample is not there');
  await openPack(engine, read.tables);
});
afterAll(() => engine.close());

test('there are ten, each with a title and words in both languages', () => {
  expect(lessons.map((l) => l.id)).toEqual(Object.keys(SHAPES));
  for (const { title, words, sql } of lessons) {
    expect(title.vi.length).toBeLessThan(60);
    expect(title.vi).not.toBe(title.en);
    expect(words.vi).not.toBe(words.en);
    expect(sql).not.toMatch(/;|--/);
  }
});

describe('over the sample', () => {
  test.each(Object.keys(SHAPES))('%s runs, gives its columns and enough rows to learn from', async (id) => {
    const table = await run(id);
    expect(table.columns.map((c) => c.name)).toEqual(SHAPES[id]);
    expect(table.rows).toBeGreaterThan(3);
  });

  test('the unit that is chosen narrows the lesson about it', async () => {
    const all = await run('L03');
    const unit = records(
      await engine.query('SELECT lead_unit_id AS id, count(*) AS n FROM delegations GROUP BY ALL ORDER BY n DESC LIMIT 1'),
    )[0];
    const one = await run('L03', `'${String(unit?.['id'])}'`);
    expect(one.rows).toBeGreaterThan(0);
    expect(one.rows).toBeLessThan(all.rows);
  });

  test('the lesson about the board adds up to the indicator', async () => {
    const rows = records(await run('L04'));
    const total = records(
      await engine.query(`SELECT count(*) AS n FROM indicator.O01(${BOUND.from}, ${BOUND.to}, ${BOUND.as_of}, ${BOUND.to})`),
    )[0];
    expect(rows.reduce((sum, r) => sum + Number(r['so_van_kien']), 0)).toBe(Number(total?.['n']));
  });

  test('the running total ends each year with the year’s sum', async () => {
    const rows = records(await run('L07'));
    const of = (year: string) => rows.filter((r) => String(r['thang']).startsWith(year));
    for (const year of ['2022', '2025'])
      expect(Number(of(year).at(-1)?.['cong_don'])).toBe(of(year).reduce((sum, r) => sum + Number(r['so_hoi_nghi']), 0));
  });

  test('what is missing is not filled with zero', async () => {
    const cells = (await run('L09')).columns.slice(1).flatMap((c) => c.values);
    expect(cells).toContain(null);
    expect(cells).not.toContain(0);
  });
});
