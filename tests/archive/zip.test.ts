import { fc } from '../support/random';
import { deflateSync } from 'fflate';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ZipError, type ZipFault } from '../../src/archive/fault';
import { openZip, type ZipLimits } from '../../src/archive/read';
import { writeZip, type ZipEntry } from '../../src/archive/write';

const LIMITS: ZipLimits = { entries: 100, each: 4_000_000, total: 8_000_000, ratio: 100, free: 100_000 };
const bytes = (text: string) => new TextEncoder().encode(text);
const noise = (length: number) => {
  let x = 1;
  return Uint8Array.from({ length }, () => (x = (x * 48_271) % 2_147_483_647) & 255);
};

function faultOf(work: () => unknown): ZipFault | null {
  try {
    work();
    return null;
  } catch (cause) {
    if (cause instanceof ZipError) return cause.fault;
    throw cause;
  }
}

const readAll = (zip: Uint8Array, limits = LIMITS) => {
  const open = openZip(zip, limits);
  return open.paths.map((path) => ({ path, bytes: open.read(path) }));
};

const entries = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-zà-ỹ]{1,8}(\/[a-zà-ỹ0-9. ]{1,12})?$/u),
    bytes: fc.uint8Array({ maxLength: 3000 }),
    stored: fc.boolean(),
  }),
  { selector: (e) => e.path, maxLength: 12 },
);

test('what goes in comes out, in the same order, and twice in gives the same bytes', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const zip = writeZip(given);
      expect(readAll(zip)).toEqual(given.map(({ path, bytes }) => ({ path, bytes })));
      expect(writeZip(given)).toEqual(zip);
    }),
  );
});

const KNOWN: readonly ZipEntry[] = [
  { path: 'mimetype', bytes: bytes('a/b'), stored: true },
  { path: 'số liệu/đơn vị.csv', bytes: bytes('a,b\n1,2\n'.repeat(5000)) },
  { path: 'noise', bytes: noise(70_000) },
];

test('the bytes are those of any other machine and any other zone', async () => {
  const zone = process.env['TZ'];
  const offsets = new Set<number>();
  for (const TZ of ['Asia/Ho_Chi_Minh', 'America/Sao_Paulo', 'Pacific/Kiritimati']) {
    process.env['TZ'] = TZ;
    offsets.add(new Date().getTimezoneOffset());
    vi.resetModules();
    const { writeZip: there } = await import('../../src/archive/write');
    expect(createHash('sha256').update(there(KNOWN)).digest('hex')).toBe(
      '0c60ead53a1acaf12be3967b4d53a126c24de3b7a29d15a645b5451b6ed86bcc',
    );
  }
  expect(offsets.size).toBe(3);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('text shrinks, what cannot shrink is stored, and the first file can stand at its place', () => {
  const zip = writeZip(KNOWN);
  expect(zip.length).toBeLessThan(72_000);
  expect(new TextDecoder().decode(zip.subarray(30, 30 + 'mimetypea/b'.length))).toBe('mimetypea/b');
});

test('any cut is noticed, and so is any flipped bit of what is read', () => {
  const zip = writeZip(KNOWN);
  fc.assert(
    fc.property(fc.nat({ max: zip.length - 1 }), (cut) => {
      expect(['truncated', 'foreign', 'damaged']).toContain(faultOf(() => readAll(zip.subarray(0, cut))));
    }),
  );
  const content = (given: Uint8Array) => readAll(given).map((e) => createHash('sha256').update(e.bytes).digest('hex'));
  const before = content(zip);
  fc.assert(
    fc.property(fc.nat({ max: zip.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const flipped = zip.slice();
      flipped[at] = flipped[at]! ^ (1 << bit);
      // A flip in a name, a date or an attribute changes no content; content itself never comes out changed.
      let read = before;
      faultOf(() => (read = content(flipped)));
      expect(read).toEqual(before);
    }),
  );
});

test('strangers are told apart', () => {
  expect(faultOf(() => openZip(bytes('unit_id,name\n'), LIMITS))).toBe('foreign');
  expect(faultOf(() => openZip(new Uint8Array(), LIMITS))).toBe('foreign');
  const secret = writeZip(KNOWN).slice();
  const central = new DataView(secret.buffer).getUint32(secret.length - 6, true);
  secret[central + 8] = secret[central + 8]! | 1;
  expect(faultOf(() => openZip(secret, LIMITS))).toBe('encrypted');
});

/** The same zip as writers of wide zips have it: sizes, place and count stand in the wide records. */
function widened(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const name = view.getUint16(start + 28, true);
  const [packed, size, header] = [20, 24, 42].map((at) => view.getUint32(start + at, true)) as [number, number, number];
  const entry = new Uint8Array(46 + name + 28);
  entry.set(zip.subarray(start, start + 46 + name));
  const wide = new DataView(entry.buffer);
  for (const at of [20, 24, 42]) wide.setUint32(at, 0xffffffff, true);
  wide.setUint16(30, 28, true);
  wide.setUint16(46 + name, 1, true);
  wide.setUint16(48 + name, 24, true);
  [size, packed, header].forEach((value, i) => wide.setBigUint64(50 + name + 8 * i, BigInt(value), true));
  const tail = new Uint8Array(56 + 20 + 22);
  const last = new DataView(tail.buffer);
  last.setUint32(0, 0x06064b50, true);
  last.setBigUint64(24, 1n, true);
  last.setBigUint64(32, 1n, true);
  last.setBigUint64(40, BigInt(entry.length), true);
  last.setBigUint64(48, BigInt(start), true);
  last.setUint32(56, 0x07064b50, true);
  last.setBigUint64(64, BigInt(start + entry.length), true);
  last.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) last.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) last.setUint32(at, 0xffffffff, true);
  const whole = new Uint8Array(start + entry.length + tail.length);
  whole.set(zip.subarray(0, start));
  whole.set(entry, start);
  whole.set(tail, start + entry.length);
  return whole;
}

test('wide zips are read, and a cut in their records is noticed', () => {
  const one = { path: 'số liệu.csv', bytes: bytes('a,b\n1,2\n'.repeat(500)) };
  const zip = widened(writeZip([one]));
  expect(readAll(zip)).toEqual([one]);
  for (let cut = 1; cut < 120; cut++)
    expect(['truncated', 'damaged', 'foreign']).toContain(faultOf(() => readAll(zip.subarray(0, zip.length - cut))));
  const far = zip.slice();
  new DataView(far.buffer).setBigUint64(zip.length - 34, 1n << 60n, true);
  expect(faultOf(() => readAll(far))).toBe('damaged');
});

test('a bomb is refused by what it declares, and by what it does when it lies', () => {
  const zeros = new Uint8Array(3_000_000);
  const zip = writeZip([{ path: 'zeros', bytes: zeros }]);
  expect(faultOf(() => openZip(zip, LIMITS))).toBe('bomb');
  expect(faultOf(() => openZip(zip, { ...LIMITS, ratio: 5000 }))).toBeNull();
  expect(faultOf(() => openZip(zip, { ...LIMITS, ratio: 5000, each: 1_000_000 }))).toBe('bomb');
  expect(faultOf(() => openZip(writeZip(KNOWN), { ...LIMITS, entries: 2 }))).toBe('bomb');
  expect(faultOf(() => openZip(writeZip(KNOWN), { ...LIMITS, total: 50_000 }))).toBe('bomb');
  // The directory says 1,000 bytes; the stream holds three million.
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(view.getUint32(lying.length - 6, true) + 24, 1000, true);
  expect(deflateSync(zeros).length).toBeLessThan(lying.length);
  expect(faultOf(() => readAll(lying))).toBe('bomb');
});

test('a path that would stand twice or move to the front is refused', () => {
  const one = { path: 'a', bytes: bytes('1') };
  expect(() => writeZip([one, one])).toThrow(RangeError);
  expect(() => writeZip([one, { path: '7', bytes: bytes('1') }])).toThrow(RangeError);
});
