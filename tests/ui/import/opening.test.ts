import { expect, test } from 'vitest';
import type { ReadAs } from '../../../src/ingest/map/memory';
import { ImportDesk } from '../../../src/ingest/import-desk';
import { openedAs } from '../../../src/ui/import/opening';
import type { ImportPort } from '../../../src/ui/import/port';

const TEXT = 'Danh sách,đoàn\nMã;Tên\nA;Đoàn 1\nB;Đoàn 2\n';

/** A desk of its own behind the calls that opening makes. */
function portOf(read: ReadAs | null): { readonly port: ImportPort; readonly closed: number[] } {
  const desk = new ImportDesk();
  const closed: number[] = [];
  const asked: Pick<ImportPort, 'open' | 'look' | 'close' | 'remembered'> = {
    open: async (file, choice) => desk.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, choice),
    look: (id, at, choice) => Promise.resolve(desk.look(id, at, choice)),
    close: (id) => Promise.resolve(void closed.push(id)),
    remembered: (shape) => Promise.resolve({ memory: null, read: read?.found === shape ? read : null, answers: {} }),
  };
  return { port: asked as ImportPort, closed };
}

const file = new File([TEXT], 'doan.csv');
const nothing = () => undefined;

test('a file is read as is detected, or as a person wants', async () => {
  const { port } = portOf(null);
  const plain = await openedAs(port, file, null, nothing);
  expect([plain.reading, plain.layouts, plain.asBefore, plain.found.length]).toEqual([{}, {}, false, 1]);
  const wanted = await openedAs(port, file, { dialect: { delimiter: ',' } }, nothing);
  expect(wanted.outcome.ok && wanted.outcome.value.parts[0]?.dialect?.delimiter).toBe(',');
});

test('one whose like was overruled is read as that was, and the first reading of it is put away', async () => {
  const [found] = (await openedAs(portOf(null).port, file, null, nothing)).found;
  const read: ReadAs = { found: found!, reading: { dialect: { delimiter: ',' } }, header: [2, 2] };
  const { port, closed } = portOf(read);
  const again = await openedAs(port, file, null, nothing);
  if (!again.outcome.ok) throw new Error('refused');
  const [part] = again.outcome.value.parts;
  expect([part?.dialect?.delimiter, part?.layout.headerLines, again.asBefore, again.found, closed]).toEqual([',', [2], true, [found], [1]]);
  expect([again.reading, again.layouts]).toEqual([read.reading, { 0: { header: [2, 2] } }]);
  // A person's own word goes before it.
  const own = await openedAs(port, file, {}, nothing);
  expect([own.asBefore, own.outcome.ok && own.outcome.value.parts[0]?.dialect?.delimiter]).toEqual([false, ';']);
});
