import { expect, test } from 'vitest';
import { sealed, unsealed } from '../../src/store/sealed';

test('what is sealed comes back whole, and not at all where a byte of it or what was found is another', async () => {
  const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
  const kept = await sealed(content, '[]');
  expect(await unsealed(kept)).toEqual(content);
  expect(await unsealed({ ...kept, content: new Blob([content]) })).toEqual(content);
  for (const at of [0, 500, 999]) {
    const bent = content.slice();
    bent[at]! ^= 1;
    expect(await unsealed({ ...kept, content: bent })).toBeNull();
  }
  expect(await unsealed({ ...kept, content: content.subarray(1) })).toBeNull();
  expect(await unsealed({ ...kept, found: '[{}]' })).toBeNull();
});
