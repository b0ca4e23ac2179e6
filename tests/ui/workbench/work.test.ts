import { expect, test, vi } from 'vitest';
import type { SqlShelf, SqlWork } from '../../../src/domain/workbench';
import { chosenStatements } from '../../../src/ui/workbench/choose-statements';
import { fileNameOf, linkTo } from '../../../src/ui/workbench/sharing';
import { changeOf, Work } from '../../../src/ui/workbench/work';
import {
  begunWork,
  broughtBack,
  closed,
  edited,
  forgotten,
  opened,
  savedAs,
  shownAt,
  unsaved,
  withRun,
} from '../../../src/ui/workbench/work-state';

const start = begunWork(null, 'a', 'Mới');
const tab = (state = start) => state.tabs.find((t) => t.id === state.active)!;

test('there is always a script; an untouched one gives its place; the same text is not opened twice', () => {
  const one = opened(start, 'b', { title: 'Bài', text: 'SELECT 1', origin: 'lesson' });
  expect(one.tabs.map((t) => [t.id, t.title, t.origin])).toEqual([['a', 'Bài', 'lesson']]);
  const two = opened(one, 'c', { title: 'Khác', text: 'SELECT 2' });
  expect([two.tabs.length, two.active]).toEqual([2, 'c']);
  expect(opened(two, 'd', { title: 'Bài', text: 'SELECT 1' })).toMatchObject({ active: 'a', tabs: two.tabs });
  const last = closed(closed(two, 'c', 'x', 'Mới'), 'a', 'y', 'Mới');
  expect(last.tabs.map((t) => [t.id, t.text])).toEqual([['y', '']]);
  expect(broughtBack(last).tabs.map((t) => t.text)).toContain('SELECT 1');
});

test('a saved query is known again, changed, forgotten and brought back', () => {
  const typed = edited(start, 'a', { text: 'SELECT 1' });
  expect(unsaved(typed, tab(typed))).toBe(true);
  const saved = savedAs(typed, tab(typed), 'Đếm', 's1', '2026-09-30T00:00:00Z');
  expect([unsaved(saved, tab(saved)), saved.saved[0]?.text, tab(saved).title]).toEqual([false, 'SELECT 1', 'Đếm']);
  const changed = edited(saved, 'a', { text: 'SELECT 2' });
  expect(unsaved(changed, tab(changed))).toBe(true);
  const again = savedAs(changed, tab(changed), 'Đếm', 's2', '2026-10-01T00:00:00Z');
  expect(again.saved.map((s) => [s.id, s.text])).toEqual([['s1', 'SELECT 2']]);
  const gone = forgotten(again, 's1');
  expect([gone.saved, tab(gone).saved]).toEqual([[], null]);
  expect(broughtBack(gone).saved.map((s) => s.id)).toEqual(['s1']);
});

test('a later visit begins with the script that was on screen last', () => {
  const two = opened(edited(start, 'a', { text: 'SELECT 1' }), 'b', { title: 'Hai', text: 'SELECT 2' });
  const back = shownAt({ ...shownAt(two, '2026-09-30T08:00:00Z'), active: 'a' }, '2026-09-30T09:00:00Z');
  expect([begunWork(back, 'x', 'Mới').active, begunWork(two, 'x', 'Mới').active]).toEqual(['a', 'a']);
  const on = shownAt({ ...back, active: 'b' }, '2026-09-30T10:00:00Z');
  expect(begunWork(on, 'x', 'Mới').active).toBe('b');
});

test('history is kept to its latest', () => {
  let state = start;
  for (let i = 0; i < 250; i += 1) state = withRun(state, { id: String(i), at: '', text: `SELECT ${i}`, milliseconds: 1, rows: 1 });
  expect([state.runs.length, state.runs[0]?.text]).toEqual([200, 'SELECT 249']);
});

test('only what changed is written, what is gone is removed, and nothing before it is allowed', async () => {
  const written: { put: Partial<SqlWork>; gone: Partial<Record<SqlShelf, readonly string[]>> }[] = [];
  const shelf = {
    read: () => Promise.resolve(null),
    keep: (put: Partial<SqlWork>, gone: Partial<Record<SqlShelf, readonly string[]>>) => {
      written.push({ put, gone });
      return Promise.resolve(true);
    },
  };
  const work = await Work.open(shelf, () => 'Mới');
  work.allow(true);
  await work.flush();
  expect(written).toEqual([]);
  work.allow(false);
  work.edit(work.tab().id, 'SELECT 1');
  await work.flush();
  expect(written).toEqual([]);
  work.allow(true);
  work.save('Một');
  await work.flush();
  expect(written.at(-1)?.put.saved?.map((s) => s.text)).toEqual(['SELECT 1']);
  const { saved, runs } = work.state();
  work.forget(saved[0]?.id ?? '');
  await work.flush();
  expect(written.at(-1)?.gone.saved).toEqual([saved[0]?.id]);
  expect(changeOf({ tabs: [], runs, saved: [] }, { tabs: [], runs, saved: [] })).toEqual({ put: {}, gone: {} });
  const count = written.length;
  work.empty();
  await work.flush();
  expect([written.length, work.state().saved, work.tab().text]).toEqual([count, [], '']);
});

test('what a key wrote is known at once; those who show it hear of it when the keys pause, and of a switch of tabs at once', async () => {
  vi.useFakeTimers();
  try {
    const shelf = { read: () => Promise.resolve(null), keep: () => Promise.resolve(true) };
    const work = await Work.open(shelf, () => 'Mới');
    const heard: string[] = [];
    work.subscribe(() => heard.push(work.tab().text));
    const type = (text: string) => {
      work.edit(work.tab().id, text);
      vi.advanceTimersByTime(60);
    };
    for (const text of ['S', 'SE', 'SEL']) type(text);
    expect([work.tab().text, heard]).toEqual(['SEL', []]);
    vi.advanceTimersByTime(200);
    expect(heard).toEqual(['SEL']);
    // Somebody who never pauses is heard too.
    for (let i = 0; i < 10; i += 1) type(`SELECT ${i}`);
    expect(heard.length).toBeGreaterThan(2);
    work.edit(work.tab().id, 'SELECT 1');
    const before = heard.length;
    work.open({ text: 'SELECT 2' });
    vi.runAllTimers();
    expect(heard.slice(before)).toEqual(['SELECT 2']);
  } finally {
    vi.useRealTimers();
  }
});

test('what runs: the statement at the caret, the selection, or all; places stay those of the script', () => {
  const script = 'SELECT 1;\nSELECT 2;\nSELECT 3';
  const texts = (from: number, to: number, all = false) => chosenStatements(script, { from, to }, all).map((s) => [s.text, s.from]);
  expect(texts(12, 12)).toEqual([['SELECT 2', 10]]);
  expect(texts(10, 28)).toEqual([
    ['SELECT 2', 10],
    ['SELECT 3', 20],
  ]);
  expect(texts(0, 0, true)).toHaveLength(3);
  expect(chosenStatements('-- không có gì', { from: 3, to: 3 }, false)).toEqual([]);
});

test('a link carries the script and what is asked, a long one is refused; files have plain names', () => {
  const link = linkTo('http://x/#/sql?pack=sample&p=2026', "SELECT 'Đ & é' -- 100%");
  const query = new URLSearchParams(link?.split('?')[1]);
  expect([query.get('pack'), query.get('p'), query.get('sql')]).toEqual(['sample', '2026', "SELECT 'Đ & é' -- 100%"]);
  expect(linkTo('http://x/#/sql', 'x'.repeat(7000))).toBeNull();
  expect([fileNameOf('Giải ngân theo đơn vị'), fileNameOf('…', 'csv')]).toEqual(['giai-ngan-theo-don-vi.sql', 'sql.csv']);
});
