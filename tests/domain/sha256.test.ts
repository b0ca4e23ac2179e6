import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/domain/sha256';

test('agrees with the platform over every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('text is hashed as UTF-8', () => {
  expect(sha256('Hợp tác quốc tế về pháp luật')).toBe(createHash('sha256').update('Hợp tác quốc tế về pháp luật', 'utf8').digest('hex'));
});
