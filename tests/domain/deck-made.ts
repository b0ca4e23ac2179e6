import type { Deck, Frozen } from '../../src/domain/deck';
import { wordSlide } from '../../src/domain/deck-slides';
import type { Figure } from '../../src/domain/figure';

/** A deck of slides of words, one a letter. */
export const deckOf = (letters: string, id = 'deck'): Deck => ({ id, name: id, slides: Array.from(letters, (l) => wordSlide(l, l, '')) });

/** A figure of one number, frozen. */
export function frozen({
  value = '204,8',
  title = `Giải ngân ${value} tỷ đồng`,
}: { readonly value?: string; readonly title?: string } = {}): Frozen {
  const sentence = `Giải ngân ${value} tỷ đồng năm 2026.`;
  const number = value === '–' ? null : Number(value.replace(',', '.'));
  const figure: Figure = {
    id: 'I02-years',
    kind: 'columns',
    title,
    measure: 'Tỷ đồng, năm 2026',
    sentence,
    say: [{ text: sentence }],
    unit: 'tỷ đồng',
    decimals: 1,
    categories: [{ key: '2026', label: '2026' }],
    series: [{ key: 'I02', name: 'Giải ngân', tone: 'c1', data: [{ value: number, text: value }] }],
    source: 'Sổ dự án',
    asOf: '2026-09-14',
    quality: 98,
    indicators: ['I02'],
    passport: 'TD-20C4-11F8',
  };
  return {
    body: {
      kind: 'figure',
      id: figure.id,
      title,
      measure: figure.measure,
      source: figure.source,
      passport: 'TD-20C4-11F8',
      figure,
      rows: null,
    },
    say: [{ text: sentence }],
    origin: { path: '/indicators/I02', part: 'I02-years', scope: { cmp: 'yoy', view: 'now', cur: 'VND', p: '2026-9T' } },
    passport: {
      code: 'TD-20C4-11F8',
      pack: 'ab12',
      synthetic: true,
      asOf: '2026-09-14',
      asked: '9 tháng 2026; toàn Bộ',
      rate: '',
      definitions: [{ id: 'I02', title: 'Vốn giải ngân', version: '0a1b2c3d' }],
      files: [{ name: 'transactions.csv', sha256: 'f'.repeat(64) }],
    },
    lang: 'vi',
  };
}
