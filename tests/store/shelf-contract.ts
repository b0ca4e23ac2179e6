import { expect, test } from 'vitest';
import { versionOf, type Version } from '../../src/domain/version';
import { moved, NO_HEAD } from '../../src/store/history';
import type { Shelf } from '../../src/store/port';

const HASHES = ['a', 'b', 'c'].map((c) => c.repeat(64));
const [A = '', B = '', C = ''] = HASHES;

export function versionWith(hashes: readonly string[], parent: string | null = null): Version {
  return versionOf({
    parent,
    at: '2026-01-01T00:00:00.000Z',
    note: '',
    pack: 'f'.repeat(64),
    asOf: '2026-09-30',
    synthetic: false,
    rows: { units: 1 },
    parts: hashes.map((sha256, i) => ({ role: 'source', name: `${i}.csv`, sha256, bytes: 3, media: 'text/csv' })),
  });
}

const blob = (text: string) => new Blob([text]);

/** What every shelf promises, wherever it keeps things. */
export function shelfContract(name: string, open: () => Promise<Shelf>): void {
  test(`${name}: begins empty`, async () => {
    const shelf = await open();
    expect(await shelf.versions()).toEqual([]);
    expect(await shelf.head()).toEqual(NO_HEAD);
    expect((await shelf.sizes()).size).toBe(0);
    expect(await shelf.file(A)).toBeNull();
    shelf.close();
  });

  test(`${name}: versions and head change together, and only onto the head that was seen`, async () => {
    const shelf = await open();
    const one = versionWith([A]);
    const head = moved(NO_HEAD, one.id);
    expect(await shelf.commit([one], head)).toBe('incomplete');
    expect(await shelf.head()).toEqual(NO_HEAD);
    await shelf.putFile(A, blob('abc'));
    expect(await shelf.commit([one], head)).toBe('done');
    expect(await shelf.commit([versionWith([A], one.id)], head)).toBe('stale');
    expect(await shelf.versions()).toEqual([one]);
    expect(await shelf.head()).toEqual(head);
    shelf.close();
  });

  test(`${name}: sweeps what no version names, and nothing else`, async () => {
    const shelf = await open();
    for (const [hash, text] of [
      [A, 'abc'],
      [B, 'abcd'],
      [C, 'abcde'],
    ] as const)
      await shelf.putFile(hash, blob(text));
    const one = versionWith([A, C]);
    expect(await shelf.commit([one], moved(NO_HEAD, one.id))).toBe('done');
    expect(await shelf.sweep()).toEqual({ files: 1, bytes: 4 });
    expect(await shelf.sweep()).toEqual({ files: 0, bytes: 0 });
    expect([...(await shelf.sizes())]).toEqual([
      [A, 3],
      [C, 5],
    ]);
    expect(await (await shelf.file(C))?.text()).toBe('abcde');
    shelf.close();
  });

  test(`${name}: one version goes with the files that no other names; the one shown stays`, async () => {
    const shelf = await open();
    for (const [hash, text] of [
      [A, 'abc'],
      [B, 'abcd'],
      [C, 'abcde'],
    ] as const)
      await shelf.putFile(hash, blob(text));
    const one = versionWith([A, B]);
    const two = versionWith([A, C], one.id);
    const first = moved(NO_HEAD, one.id);
    expect(await shelf.commit([one], first)).toBe('done');
    expect(await shelf.commit([two], moved(first, two.id))).toBe('done');
    await shelf.remark(one.id, { note: 'bản đầu', by: 'Lan' });
    await shelf.remark(two.id, { note: 'bản sửa', by: '' });
    expect(await shelf.remove(two.id)).toBeNull();
    expect(await shelf.remove('0'.repeat(64))).toBeNull();
    expect(await shelf.remove(one.id)).toEqual({ files: 1, bytes: 4 });
    expect(await shelf.versions()).toEqual([two]);
    expect([...(await shelf.sizes())]).toEqual([
      [A, 3],
      [C, 5],
    ]);
    expect([...(await shelf.remarks())]).toEqual([[two.id, { note: 'bản sửa', by: '' }]]);
    expect(await shelf.sweep()).toEqual({ files: 0, bytes: 0 });
    shelf.close();
  });

  test(`${name}: a file set aside is out of the way until it comes anew`, async () => {
    const shelf = await open();
    await shelf.putFile(A, blob('bad'));
    await shelf.setAside(A);
    expect(await shelf.file(A)).toBeNull();
    await shelf.setAside(B);
    await shelf.putFile(A, blob('abc'));
    expect(await (await shelf.file(A))?.text()).toBe('abc');
    shelf.close();
  });
}
