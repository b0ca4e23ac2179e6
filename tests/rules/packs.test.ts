import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/indicators/rules';
import { HARD, HARD_AS_OF, openFolder, S1, S1_AS_OF } from '../support/folder';

const counts = async (folder: string, asOf: string): Promise<Readonly<Record<string, number>>> => {
  const { engine, pack } = await openFolder(folder);
  const findings = await runRules(engine, pack, asOf);
  await engine.close();
  return Object.fromEntries(findings.map((f) => [`${f.code} ${f.table}.${f.column}`, f.count]));
};

it('finds in the hard package what was put there', async () => {
  expect(await counts(HARD, HARD_AS_OF)).toEqual({
    'C05 transactions.value_on': 2,
    'C06 transactions.currency': 4,
    'C07 transactions.value_on': 5,
    'C08 project_units.share_pct': 2,
    'C10 projects.project_id': 2,
    'C11 agreements.expires_on': 3,
    'C18 assessments.score': 1,
    'C20 contribution_claims.verified_by': 3,
    'C21 contribution_claims.source_id': 1,
    'C24 report_status.submitted_on': 3,
    'C25 commitments.due_on': 1,
  });
});

describe.skipIf(!existsSync(S1))('the reference package', () => {
  it('has one error, and the usual warnings', async () => {
    expect(await counts(S1, S1_AS_OF)).toEqual({
      'C05 transactions.value_on': 1,
      'C09 projects.project_id': 4,
      'C11 agreements.expires_on': 52,
      'C21 contribution_claims.source_id': 521,
      'C24 report_status.submitted_on': 86,
      'C25 commitments.due_on': 261,
    });
  });
});
