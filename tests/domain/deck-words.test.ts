import { expect, test } from 'vitest';
import { edited, followed, ownNumbers, type Piece, textOf, written } from '../../src/domain/deck-words';

const said = written(
  [{ text: 'Giải ngân ' }, { text: '204,8', strong: true }, { text: ' tỷ đồng, tăng ' }, { text: '12,7', figure: true }, { text: '%' }],
  'say',
);
const numbers = (pieces: readonly Piece[]) => pieces.flatMap((p) => (p.bound === undefined ? [] : [[p.bound, p.text]]));

test('each number of a text from the data is bound, with its per cent sign', () => {
  expect(textOf(said)).toBe('Giải ngân 204,8 tỷ đồng, tăng 12,7%');
  expect(numbers(said)).toEqual([
    ['say0', '204,8'],
    ['say1', '12,7%'],
  ]);
});

test.each([
  ['Ký 6 văn kiện trong 9 tháng 2016–2026', ['6', '9', '2016–2026']],
  ['Chốt 14/9/2026, mã O02, giảm −1.284', ['14/9/2026', 'O02', '−1.284']],
  ['Kết quả 9T 2026: 30, 48 và 105.', ['9T', '2026', '30', '48', '105']],
])('numbers of %j', (text, expected) => {
  expect(numbers(written([{ text }], 't')).map(([, number]) => number)).toEqual(expected);
});

test('words around a number can be edited', () => {
  const next = edited(said, 'Đã giải ngân được 204,8 tỷ đồng, tăng 12,7%', said);
  expect(next && textOf(next)).toBe('Đã giải ngân được 204,8 tỷ đồng, tăng 12,7%');
  expect(next && numbers(next)).toEqual(numbers(said));
});

test.each([
  ['a digit inside', 'Giải ngân 2904,8 tỷ đồng, tăng 12,7%'],
  ['a digit before', 'Giải ngân 9204,8 tỷ đồng, tăng 12,7%'],
  ['a digit after', 'Giải ngân 204,85 tỷ đồng, tăng 12,7%'],
  ['a letter onto it', 'Giải ngân 204,8x tỷ đồng, tăng 12,7%'],
  ['a minus before', 'Giải ngân -204,8 tỷ đồng, tăng 12,7%'],
])('%s is refused', (_, next) => {
  expect(edited(said, next, said)).toBeNull();
});

test('a number that is cut into goes as a whole', () => {
  const next = edited(said, 'Giải ngân 204, tỷ đồng, tăng 12,7%', said);
  expect(next && textOf(next)).toBe('Giải ngân  tỷ đồng, tăng 12,7%');
  expect(next && numbers(next)).toEqual([['say1', '12,7%']]);
});

test('a number can be moved: cut, and pasted elsewhere, it is bound again', () => {
  const without = edited(said, 'Giải ngân 204,8 tỷ đồng, tăng ', said);
  const moved = without && edited(without, '12,7% là mức tăng. Giải ngân 204,8 tỷ đồng, tăng ', said);
  expect(moved && numbers(moved)).toEqual([
    ['say1', '12,7%'],
    ['say0', '204,8'],
  ]);
  expect(moved && ownNumbers(moved)).toEqual([]);
});

test('a number somebody types is told apart', () => {
  const next = edited(said, 'Giải ngân 204,8 tỷ đồng cho 5 dự án, tăng 12,7%', said);
  expect(next && ownNumbers(next)).toEqual(['5']);
  expect(next && numbers(next)).toEqual(numbers(said));
});

/** A generator of its own, so that the same edits come every time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('no edit ever changes a number: it stays as it was or goes', () => {
  const known = new Set(numbers(said).map((n) => n.join(' ')));
  const put = ['', 'x', '5', ' ', ',', '.', '%', '-', '12,7%', 'đồng 9 ', '0'];
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = random(seed);
    let pieces = said;
    for (let step = 0; step < 12; step += 1) {
      const text = textOf(pieces);
      const from = next(text.length + 1);
      const to = Math.min(text.length, from + next(4));
      pieces = edited(pieces, text.slice(0, from) + (put[next(put.length)] ?? '') + text.slice(to), said) ?? pieces;
      for (const number of numbers(pieces)) expect(known).toContain(number.join(' '));
      // What is read as a number at the place of a bound piece is that piece, whole.
      const read = written([{ text: textOf(pieces) }], 'r').filter((p) => p.bound !== undefined);
      for (const [, number] of numbers(pieces)) expect(read.map((p) => p.text)).toContain(number);
    }
  }
});

test('words follow their numbers', () => {
  const after = written([{ text: 'Giải ngân 206,1 tỷ đồng, tăng 13,4%' }], 'say');
  const own = { before: said, after };
  expect(followed(said, own, [own])).toBe(after);
  const words = edited(said, 'Đến nay đã giải ngân 204,8 tỷ đồng, tăng 12,7%', said) ?? [];
  expect(textOf(followed(words, own, [own]) ?? [])).toBe('Đến nay đã giải ngân 206,1 tỷ đồng, tăng 13,4%');
  const otherwise = { before: said, after: written([{ text: 'Giải ngân 206,1 tỷ đồng' }], 'say') };
  expect(followed(words, otherwise, [otherwise])).toBeNull();
  expect(followed([{ text: 'Câu của tôi' }], otherwise, [otherwise])).toEqual([{ text: 'Câu của tôi' }]);
});
