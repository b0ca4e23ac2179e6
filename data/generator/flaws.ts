import { random } from './tools/random';
import type { Row, Tables } from './tools/row';

type Change = (row: Row, index: number) => Row;

const change = (tables: Tables, name: string, where: (row: Row, index: number) => boolean, to: Change): Tables => ({
  ...tables,
  [name]: (tables[name] ?? []).map((row, i) => (where(row, i) ? to(row, i) : row)),
});

const some = (tables: Tables, name: string, seed: string, count: number, fits: (row: Row) => boolean): ReadonlySet<Row> =>
  new Set(random(`flaw ${seed}`).shuffle((tables[name] ?? []).filter(fits)).slice(0, count));

/**
 * Mistakes that registers really hold, put in on purpose: a few for each of the checks that a careful ministry still
 * trips over. Keys, references and code lists stay clean. Each line names the check that finds it.
 */
export function withFlaws(clean: Tables): Tables {
  let t = clean;
  // C08 is in the project file of GIZ-2024: 55 + 20 + 20.
  // C06 and C07 are the grants in Swiss francs (no rate) and Australian dollars (rate not kept up).
  // C09: paid out more than was promised.
  t = change(t, 'transactions', (r) => r['project_id'] === 'EU-CHILD' && r['txn_type'] === '11', (r) => ({ ...r, amount: Math.round(Number(r['amount']) * 0.86) }));
  // C10: the promise was never entered.
  t = { ...t, transactions: (t['transactions'] ?? []).filter((r) => !(r['project_id'] === 'PDA-2022-03' && r['txn_type'] === '11')) };
  // C26: one promise seen from both sides.
  const twice = (t['transactions'] ?? []).find((r) => r['project_id'] === 'PDA-2019-05' && r['txn_type'] === '11');
  if (twice) t = { ...t, transactions: [...(t['transactions'] ?? []), { ...twice, txn_id: 'GD-9001', txn_type: '2', source_doc: 'Thông báo của nhà tài trợ' }] };
  // C23: a thousands separator lost.
  const lost = (t['transactions'] ?? []).find((r) => r['project_id'] === 'PDA-2017-02' && r['txn_type'] !== '11');
  t = change(t, 'transactions', (r) => r === lost, (r) => ({ ...r, amount: Number(r['amount']) / 1000 }));
  // C16: the same person entered twice in one course, under two numbers.
  const again = some(t, 'enrolments', 'twice', 6, (r) => String(r['enrolment_id']).endsWith('-02'));
  const first = new Map((t['enrolments'] ?? []).map((r) => [r['enrolment_id'], r]));
  t = change(t, 'enrolments', (r) => again.has(r), (r) => {
    const other = first.get(`${r['course_id']}-01`);
    return other ? { ...r, person_key: other['person_key'] ?? null, unit_id: other['unit_id'] ?? null, sex: other['sex'] ?? null, level: other['level'] ?? null } : r;
  });
  // C17: more hours than the course had.
  const long = some(t, 'enrolments', 'hours', 5, (r) => r['completed'] === true && r['hours_attended'] !== null);
  t = change(t, 'enrolments', (r) => long.has(r), (r) => ({ ...r, hours_attended: Number(r['hours_attended']) * 10 }));
  // C18: 85 out of 10, of 2022.
  const score = some(t, 'assessments', 'score', 2, (r) => r['level'] === 2 && String(r['measured_on']).startsWith('2022') && Number(r['score']) > 6 && Number.isInteger(Number(r['score'])));
  t = change(t, 'assessments', (r) => score.has(r), (r) => ({ ...r, score: Number(r['score']) * 10 }));
  // C19: more women than people.
  const women = some(t, 'events', 'women', 3, (r) => r['participants_female'] !== null && Number(r['participants']) > 20);
  t = change(t, 'events', (r) => women.has(r), (r) => ({ ...r, participants_female: Number(r['participants']) + 8 }));
  // C22: bands turned round or too narrow.
  const band = some(t, 'contribution_claims', 'band', 7, (r) => r['share_low'] !== null);
  t = change(t, 'contribution_claims', (r) => band.has(r), (r) => (Number(r['share_low']) % 2 === 0 ? { ...r, share_low: r['share_high'] ?? null, share_high: r['share_low'] ?? null } : { ...r, share_high: Number(r['share_low']) + 5 }));
  // Forms without a usable scale, as paper forms leave them.
  const scale = some(t, 'assessments', 'scale', 4, (r) => r['level'] === 1);
  return change(t, 'assessments', (r) => scale.has(r), (r) => ({ ...r, score_max: 0 }));
} // prettier-ignore
