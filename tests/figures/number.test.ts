import { expect, test } from 'vitest';
import { changesOf } from '../../src/domain/deck-change';
import type { Figure } from '../../src/domain/figure';
import { bodyOf } from '../../src/app/decks/freeze';
import { deckPptx } from '../../src/exports/deck-pptx';
import { faceOf, numberFigure, type NumberInput } from '../../src/figures/number';
import { tablesOf } from '../../src/figures/table';
import '../../src/i18n/late/present';
import { translator } from '../../src/i18n/text';
import { slideWords } from '../exports/numbers/files';
import { measure } from '../support/figures';

const period = {
  id: '2026-9T',
  calendar: 'lich',
  kind: 'chin_thang',
  from: '2026-01-01',
  to: '2026-09-30',
  label: '',
  prev: null,
  yoy: null,
  locked: false,
} as const;
const shape = { unit: 'tỷ đồng', decimals: 1 };
const given: NumberInput = {
  indicator: { id: 'I02', short: { vi: 'Viện trợ giải ngân', en: 'Aid disbursed' }, direction: 'up' },
  facts: {
    period,
    now: measure(204.84, { n: 80 }),
    before: measure(141.2, { n: 70 }),
    beforePeriod: { ...period, id: '2025-9T', from: '2025-01-01', to: '2025-09-30' },
    plan: 340,
    shape,
    lang: 'vi',
  },
  plan: 340,
  planShape: shape,
  milestone: false,
  standing: 'slow',
  share: 60.247,
  pace: 75,
  upTo: null,
};
const made = (change: Partial<NumberInput> = {}): Figure =>
  numberFigure(
    { ...given, ...change },
    { lang: 'vi', t: translator('vi'), asOf: '2026-09-30', source: 'Sổ dự án', quality: 98, indicators: ['I02'] },
  );

test('one number says its value, plan, standing and change, in its table too', () => {
  const face = faceOf(made());
  expect(face).toMatchObject({
    value: '204,8',
    unit: 'tỷ đồng',
    plan: { name: 'Kế hoạch năm', text: '340' },
    share: { value: 60.247, text: '60,2%' },
    standing: { is: 'slow', text: 'Chậm tiến độ' },
    change: 'Tăng 45,1%',
    before: { text: '141,2' },
  });
  const [table] = tablesOf(made(), translator('vi'), 'vi');
  expect(table?.rows[0]?.map((cell) => cell.text)).toEqual([
    'Viện trợ giải ngân',
    '204,8',
    '340',
    '60,2%',
    'Chậm tiến độ',
    '75%',
    'Tăng 45,1%',
    '141,2',
  ]);
});

test('what is missing is a dash, never zero; without a plan nothing is judged', () => {
  const none = faceOf(
    made({
      facts: { ...given.facts, now: measure(null, { n: 0, status: 'missing' }), plan: null },
      plan: null,
      share: null,
      pace: null,
    }),
  );
  expect(none).toMatchObject({ value: '–', unit: '', plan: null, share: null, standing: null, change: null });
});

test('newer data are told number by number, each in its own unit', () => {
  const now = { ...given.facts, now: measure(250, { n: 80 }) };
  const changes = changesOf(bodyOf(made(), null), bodyOf(made({ facts: now, share: 73.5 }), null));
  expect(changes.map(({ from, to, unit }) => [from, to, unit])).toEqual([
    ['204,8', '250,0', 'tỷ đồng'],
    ['60,2%', '73,5%', ''],
    ['Tăng 45,1%', 'Tăng 77,1%', ''],
  ]);
});

test('its slide holds the same words as native text', () => {
  const slide = { ...bodyOf(made(), null), kind: 'figure' as const };
  const bytes = deckPptx({ title: 'x', owner: '', asOf: '2026-09-30', sample: false, slides: [slide], lang: 'vi' });
  const said = slideWords(bytes).join('\n');
  for (const text of ['204,8', 'tỷ đồng', 'Chậm tiến độ', '60,2% kế hoạch', 'Tăng 45,1%']) expect(said).toContain(text);
});
