import { random } from './tools/random';
import { cents, type Row, type Tables } from './tools/row';

type Flaw = (tables: Tables) => Tables;
type Where = (row: Row) => boolean;

const rowsOf = (tables: Tables, name: string): readonly Row[] => tables[name] ?? [];

const change =
  (name: string, where: (tables: Tables) => Where, to: (row: Row, tables: Tables) => Row): Flaw =>
  (tables) => {
    const hit = where(tables);
    return { ...tables, [name]: rowsOf(tables, name).map((row) => (hit(row) ? to(row, tables) : row)) };
  };

/** So many rows of those that fit, always the same ones. */
const some =
  (name: string, count: number, fits: Where) =>
  (tables: Tables): Where => {
    const drawn = random(`flaw ${name} ${count}`).shuffle(rowsOf(tables, name).filter(fits));
    const chosen = new Set(drawn.slice(0, count));
    return (row) => chosen.has(row);
  };

const first =
  (name: string, fits: Where) =>
  (tables: Tables): Where => {
    const found = rowsOf(tables, name).find(fits);
    return (row) => row === found;
  };

const promise = (project: string) => (row: Row) => row['project_id'] === project && row['txn_type'] === '11';

/** C09: paid out more than was promised. */
const overpaid = change(
  'transactions',
  () => promise('EU-CHILD'),
  (row) => ({ ...row, amount: Math.round(Number(row['amount']) * 0.86) }),
);

/** C10: the promise was never entered. */
const unpromised: Flaw = (tables) => ({
  ...tables,
  transactions: rowsOf(tables, 'transactions').filter((row) => !promise('PDA-2022-03')(row)),
});

/** C26: one promise seen from both sides. */
const doubled: Flaw = (tables) => {
  const rows = rowsOf(tables, 'transactions');
  const copies = rows
    .filter(promise('PDA-2019-05'))
    .map((row) => ({ ...row, txn_id: 'GD-9001', txn_type: '2', source_doc: 'Thông báo của nhà tài trợ' }));
  return { ...tables, transactions: [...rows, ...copies] };
};

/** C23: a thousands separator lost. */
const shrunk = change(
  'transactions',
  first('transactions', (row) => row['project_id'] === 'PDA-2017-02' && row['txn_type'] !== '11'),
  (row) => ({ ...row, amount: cents(Number(row['amount']) / 1000) }),
);

/** C16: the same person entered twice in one course, under two numbers. */
const twice = change(
  'enrolments',
  some('enrolments', 6, (row) => String(row['enrolment_id']).endsWith('-02')),
  (row, tables) => {
    const other = rowsOf(tables, 'enrolments').find((o) => o['enrolment_id'] === `${row['course_id']}-01`);
    return other ? { ...other, enrolment_id: row['enrolment_id'] ?? null } : row;
  },
);

/** C17: more hours than the course had. */
const longer = change(
  'enrolments',
  some('enrolments', 5, (row) => row['completed'] === true && row['hours_attended'] !== null),
  (row) => ({ ...row, hours_attended: Number(row['hours_attended']) * 10 }),
);

/** C18: 70 out of 10, in 2022. */
const offScale = change(
  'assessments',
  some('assessments', 2, (row) => row['level'] === 2 && row['score'] === 7 && String(row['measured_on']).startsWith('2022')),
  (row) => ({ ...row, score: 70 }),
);

/** C18: paper forms without a scale. */
const noScale = change(
  'assessments',
  some('assessments', 4, (row) => row['level'] === 1),
  (row) => ({ ...row, score_max: 0 }),
);

/** C19: more women than people. */
const women = change(
  'events',
  some('events', 3, (row) => row['participants_female'] !== null && Number(row['participants']) > 20),
  (row) => ({ ...row, participants_female: Number(row['participants']) + 8 }),
);

/** C22: bands turned round or too narrow. */
const bands = change(
  'contribution_claims',
  some('contribution_claims', 7, (row) => row['share_low'] !== null),
  (row) =>
    Number(row['share_low']) % 2 === 0
      ? { ...row, share_low: row['share_high'] ?? null, share_high: row['share_low'] ?? null }
      : { ...row, share_high: Number(row['share_low']) + 5 },
);

/**
 * Mistakes that registers really hold, put in on purpose: a few for each check that a careful ministry still trips over.
 * Keys, references and code lists stay clean. Four more are in the tables themselves: the shares of GIZ-2024 (C08), a
 * grant in francs without a rate (C06), one in Australian dollars whose rate was not kept up (C07), and claims that
 * their own unit confirmed (C20).
 */
export const withFlaws = (clean: Tables): Tables =>
  [overpaid, unpromised, doubled, shrunk, twice, longer, offScale, noScale, women, bands].reduce((tables, flaw) => flaw(tables), clean);
