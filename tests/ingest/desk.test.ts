import { describe, expect, test } from 'vitest';
import { records } from '../../src/domain/table';
import { castPart } from '../../src/ingest/cast/part';
import type { KnownNames, Mapping } from '../../src/ingest/cast/mapping';
import { shapeOf, templateOf } from '../../src/ingest/map/template';
import { openFile } from '../../src/ingest/open-file';
import { matchTable, proposeMapping, surveyPart } from '../../src/ingest/survey';
import { hasShared, sharedBytes } from '../support/corpora';

const bytes = (text: string) => new TextEncoder().encode(text);

async function open(content: string | Uint8Array, name = 'tep.csv') {
  const outcome = await openFile({ name, bytes: typeof content === 'string' ? bytes(content) : content });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.parts[0]!;
}

async function survey(content: string | Uint8Array, name = 'tep.csv') {
  const part = await open(content, name);
  return { part, ...surveyPart(part, name) };
}

async function cast(content: string | Uint8Array, table: string, more: Partial<Mapping> = {}, known: KnownNames | null = null) {
  const part = await open(content);
  const { layout } = surveyPart(part, 'tep.csv');
  const proposed = proposeMapping(matchTable(part, layout, table), null);
  const mapping = { ...proposed, ...more, fill: { ...proposed.fill, ...more.fill } };
  const outcome = castPart(part, 'tep.csv', layout, mapping, known);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, problems: outcome.problems, mapping };
}

const FUND = { fund: { text: 'Vốn viện trợ' } };

describe.skipIf(!hasShared('data/mess_vn'))('transactions typed by hand', () => {
  const file = () => sharedBytes('data/mess_vn/giao_dich_go_tay.csv');

  test('the file is known for what it is', async () => {
    const { guess } = await survey(file(), 'giao_dich_go_tay.csv');
    expect(guess.kind).toBe('match');
    expect(guess.kind === 'match' && [guess.match.table, guess.match.columns.map((c) => c.field)]).toEqual([
      'transactions',
      ['project_id', 'txn_on', 'amount', 'currency', 'txn_type', 'source_doc'],
    ]);
  });

  test('every row is kept or listed with its reason', async () => {
    const { rows, rejected, read } = await cast(file(), 'transactions', { fill: FUND });
    expect(read).toBe(rows.rows + rejected.length);
    expect(records(rows).map((r) => [r['_line'], r['txn_on'], r['value_on'], r['amount'], r['currency'], r['txn_type']])).toEqual([
      [2, '2018-12-31', '2018-12-31', '1234567.89', 'EUR', '3'],
      [4, '2019-06-30', '2019-06-30', '310000', 'EUR', '3'],
      [5, '2019-06-30', '2019-06-30', '75000', 'EUR', '3'],
      [10, '2020-12-15', '2020-12-15', '1500', 'USD', '3'],
      [11, '2018-03-20', '2018-03-20', '37000000000', 'VND', '2'],
    ]);
    expect(Array.from(rejected, (r) => [r.line, ...r.problems.map((p) => `${p.code} ${p.column} ${p.proposal ?? ''}`.trim())])).toEqual([
      [3, 'value_number amount 250000'],
      [6, 'value_period txn_on'],
      [7, 'value_period txn_on'],
      [8, 'value_date txn_on'],
      [9, 'value_code txn_type'],
      [12, 'value_period txn_on'],
    ]);
    expect([...rejected][1]!.problems[0]).toMatchObject({ value: 'Quý II/2021', params: { from: '2021-04-01', to: '2021-06-30' } });
  });

  test('a choice for the column mends all rows like it', async () => {
    const { rows } = await cast(file(), 'transactions', {
      fill: FUND,
      choices: { txn_on: { periods: 'last' }, amount: { mends: { '250,000.00': '250000' } }, txn_type: { answers: { 'hoàn trả': '7' } } },
    });
    expect(records(rows).map((r) => [r['_line'], r['txn_on'], r['amount'], r['currency']])).toEqual([
      [2, '2018-12-31', '1234567.89', 'EUR'],
      [3, '2019-03-05', '250000', 'EUR'],
      [4, '2019-06-30', '310000', 'EUR'],
      [5, '2019-06-30', '75000', 'EUR'],
      [6, '2021-06-30', '12500000', 'JPY'],
      [7, '2021-09-30', '3400000', 'JPY'],
      [9, '2020-12-15', '-1500', 'USD'],
      [10, '2020-12-15', '1500', 'USD'],
      [11, '2018-03-20', '37000000000', 'VND'],
      [12, '2018-12-31', '9250000000', 'VND'],
    ]);
  });

  test('keys that the file lacks are the same at every reading', async () => {
    const [first, second] = [await cast(file(), 'transactions', { fill: FUND }), await cast(file(), 'transactions', { fill: FUND })];
    const keys = records(first.rows).map((r) => String(r['txn_id']));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(records(second.rows).map((r) => r['txn_id']));
  });
});

describe.skipIf(!hasShared('data/mess_vn'))('trainees typed by hand', () => {
  test('names of persons are never taken over; units and days are', async () => {
    const { guess, part, layout } = await survey(sharedBytes('data/mess_vn/hoc_vien_trung_ten.csv'), 'hoc_vien.csv');
    const match = guess.kind === 'match' ? guess.match : matchTable(part, layout, 'enrolments');
    expect(match.table).toBe('enrolments');
    expect(match.columns.map((c) => [c.title, c.field, c.personal])).toEqual([
      ['Họ và tên', null, true],
      ['Đơn vị', 'unit_id', false],
      ['Giới tính', 'sex', false],
      ['Khóa', 'course_id', false],
      ['Ngày bế giảng', null, false],
    ]);
    expect(match.missing).toContain('person_key');
  });

  test('words for codes, and what is none', async () => {
    const key = { person_key: { generate: true as const }, completed: { text: 'có' } };
    const { rows, rejected } = await cast(sharedBytes('data/mess_vn/hoc_vien_trung_ten.csv'), 'enrolments', { fill: key });
    expect(records(rows).map((r) => r['sex'])).toEqual(['nu', 'nu', 'nu', 'nu', 'nu']);
    expect(Array.from(rejected, (r) => [r.line, r.problems[0]!.code, r.problems[0]!.value])).toEqual([[5, 'value_code', '0']]);
  });
});

describe('which table a file is', () => {
  test.each([
    ['Mã đoàn,Đoàn ra / đoàn vào,Cấp trưởng đoàn,Mục đích,Đơn vị chủ trì,Từ ngày,Đến ngày,Trong kế hoạch', 'delegations'],
    ['MA DOAN;DOAN RA / DOAN VAO;CAP TRUONG DOAN;MUC DICH;DON VI CHU TRI;TU NGAY;DEN NGAY;TRONG KE HOACH', 'delegations'],
    ['unit_id,name_vi,kind,valid_from,reports_htqt', 'units'],
    ['Agreement id,Title (Vietnamese),Instrument,Signatory level,Scope,Lead unit,Signed on', 'agreements'],
    ['Tên hội nghị, hội thảo|Loại sự kiện|Hình thức|Đơn vị chủ trì|Địa phương|Từ ngày|Đến ngày|Số đại biểu|Trong đó: nữ', 'events'],
  ])('%s', async (titles, table) => {
    const { guess } = await survey(`${titles}\n${titles.replace(/[^,;|]+/g, 'a')}\n`);
    const best = guess.kind === 'match' ? guess.match : guess.kind === 'ask' ? guess.candidates[0] : null;
    expect(best?.table).toBe(table);
  });

  test('a file that could be several is asked about, or named after its table', async () => {
    const text = 'Đơn vị,Từ ngày,Đến ngày,Đối tác\na,1/2/2025,2/2/2025,b\n';
    const { guess } = await survey(text);
    expect(guess.kind).not.toBe('match');
    const named = await survey(text, 'Đoàn ra, đoàn vào.csv');
    const best = named.guess.kind === 'ask' ? named.guess.candidates[0] : named.guess.kind === 'match' ? named.guess.match : null;
    expect(best?.table).toBe('delegations');
  });

  test('a file of something else is none', async () => {
    expect((await survey('alpha,beta\n1,2\n')).guess.kind).toBe('none');
  });
});

describe('templates', () => {
  const text = 'Dự án,Ngày,Tiền\nD1,1/2/2025,5\n';
  test('the next file of the same titles is mapped as a person mapped the first one', async () => {
    const { part, layout, shape } = await survey(text);
    const columns = ['project_id', 'txn_on', 'amount'].map((field, i) => ({ title: layout.titles[i]!, field }));
    const template = templateOf('transactions', columns, { amount: { factor: 1000 } });
    expect(template.shape).toBe(shape);
    const other = await survey('TIEN,Du an,NGAY\n7,D2,3/4/2025\n');
    const mapping = proposeMapping(matchTable(other.part, other.layout, 'transactions'), template);
    expect(mapping).toMatchObject({ columns: ['amount', 'project_id', 'txn_on'], choices: { amount: { factor: 1000 } } });
    const elsewhere = proposeMapping(matchTable(part, layout, 'projects'), template);
    expect(elsewhere.choices).toEqual({});
  });

  test('a shape does not hang on order or spelling', () => {
    expect(shapeOf(['Dự án', 'Ngày', ''])).toBe(shapeOf(['NGAY', 'du an']));
    expect(shapeOf(['Dự án', 'Ngày'])).not.toBe(shapeOf(['Dự án', 'Ngày ký']));
  });
});

describe('money', () => {
  const HEAD = 'Dự án;Ngày giao dịch;Số tiền;Đồng tiền;Loại giao dịch';
  const amounts = async (cells: string[], head = HEAD, above = '') => {
    const text = `${above}${head}\n${cells.map((cell) => `D;01/02/2025;${cell};VND;Giải ngân`).join('\n')}\n`;
    const { rows, rejected, fields } = await cast(text, 'transactions', { fill: FUND });
    const kept = records(rows).map((r) => r['amount']);
    return {
      kept,
      codes: Array.from(rejected, (r) => r.problems[0]!.code),
      numbers: fields.find((f) => f.field.name === 'amount')!.numbers,
    };
  };

  test('a heading gives the factor; a cell that names its own scale keeps it', async () => {
    const found = await amounts(['1.234,5', '2 tỷ', '-', '…'], HEAD, 'Đơn vị tính: triệu đồng;;;;\n');
    expect(found).toMatchObject({
      kept: ['1234500000', '2000000000', '0'],
      codes: ['value_required'],
      numbers: { factor: 1e6, unit: 'triệu đồng' },
    });
  });

  test('a column of 1.500 alone is asked about, never guessed', async () => {
    const found = await amounts(['1.500', '2.250']);
    expect(found).toMatchObject({ kept: [], codes: ['value_number_ambiguous', 'value_number_ambiguous'], numbers: { style: 'unsure' } });
  });

  test('money that is not the money of its row is refused', async () => {
    expect((await amounts(['12 triệu USD', '12 triệu đồng'])).codes).toEqual(['value_currency']);
  });
});
