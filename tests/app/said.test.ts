import { expect, test } from 'vitest';
import { remarkFrom, remarkPart } from '../../src/app/session/said';
import type { Part } from '../../src/domain/version';
import { readPack, writePack } from '../../src/store/pack-file';
import { bytesOf, hashOf, made } from '../store/made';

test('what was said of a version goes along in its file and comes back, for that version only', async () => {
  const version = made({ 'units.csv': 'unit_id' });
  const remark = { note: 'Số liệu 6 tháng, đã đối chiếu với “Sổ đoàn”', by: 'Lê Thị B' };
  const said = (await remarkPart(version.id, remark))!;
  const content = new Uint8Array(await said.content.arrayBuffer());
  const files = new Map([
    [hashOf('unit_id'), bytesOf('unit_id')],
    [said.part.sha256, content],
  ]);
  const read = await readPack('goi.thuocdo', writePack({ version, loose: [said.part], files }), (bytes) => new Blob([bytes]));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(await remarkFrom(version.id, read.value.loose, read.value.files)).toEqual(remark);
  expect(await remarkFrom('0'.repeat(64), read.value.loose, read.value.files)).toBeNull();
  expect(await remarkPart(version.id, { note: '', by: '' })).toBeNull();
  expect(await remarkPart(version.id, undefined)).toBeNull();
});

test('what is no remark says nothing', async () => {
  const part: Part = { role: 'remark', name: 'remark.json', sha256: 'a', bytes: 1, media: 'application/json' };
  for (const text of ['', 'null', '{"x":1}', `{"${'0'.repeat(64)}":{"note":1,"by":""}}`]) {
    expect(await remarkFrom('0'.repeat(64), [part], new Map([['a', new Blob([text])]]))).toBeNull();
  }
});
