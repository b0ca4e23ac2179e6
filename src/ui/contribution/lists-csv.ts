import type { ClaimDetail } from '../../domain/contribution';
import { activityKey, type Model, type Tick } from '../../contribution/model';
import { csv, type CsvCell } from '../../exports/csv';
import type { Translate } from '../../i18n/text';
import type { Names } from './names';

/** One row a task result, the strongest first, as the table shows them. Dates are ISO days. */
export function resultsCsv(ticks: readonly Tick[], model: Model, names: Names, t: Translate, foot: readonly string[]): string {
  const head = ['colId', 'colGrade', 'colResult', 'area', 'colClass', 'colUnit', 'colActivity', 'colCounted', 'colDone'] as const;
  const rows = ticks.map(({ task, grade, counted, main }): CsvCell[] => [
    task.id,
    t(`contribution.grade_${grade}`),
    task.title,
    names.area(task.area),
    names.code('task_class', task.class),
    names.unit(task.unit),
    main ? names.activity(model.activities.get(activityKey(main.kind, main.source)), main.source) : null,
    t(`contribution.counted_${counted}`),
    task.doneOn,
  ]);
  return csv([head.map((h) => t(`contribution.${h}`)), ...rows], foot);
}

const yesNo = (t: Translate, value: boolean | null): CsvCell => (value === null ? null : t(value ? 'contribution.yes' : 'contribution.no'));

/** One row a piece of evidence; a claim without any has one row with its evidence empty. */
export function evidenceCsv(claims: readonly ClaimDetail[], model: Model, names: Names, t: Translate, foot: readonly string[]): string {
  const head = [
    'colId',
    'colClaim',
    'activities',
    'colStatement',
    'colStatus',
    'colLevel',
    'colDeclared',
    'colRole',
    'colRivals',
    'colClaimedBy',
    'colVerifiedBy',
    'colEvidence',
    'colKind',
    'colTest',
    'colSupports',
    'colIndependent',
    'colDated',
    'colRef',
  ] as const;
  const rows = claims.flatMap((claim): CsvCell[][] => {
    const own: CsvCell[] = [
      claim.task,
      claim.id,
      names.activity(model.activities.get(activityKey(claim.kind, claim.source)), claim.source),
      claim.statement,
      names.code('claim_status', claim.status),
      `E${claim.level}`,
      claim.declared === null ? null : `E${claim.declared}`,
      claim.counts,
      yesNo(t, claim.rivals),
      names.unit(claim.claimedBy),
      claim.verifiedBy === null ? null : names.unit(claim.verifiedBy),
    ];
    if (claim.evidence.length === 0) return [[...own, null, null, null, null, null, null, null]];
    return claim.evidence.map((e) => [
      ...own,
      e.id,
      names.code('evidence_kind', e.kind),
      names.code('evidence_test', e.test),
      yesNo(t, e.supports),
      yesNo(t, e.independent),
      e.datedOn,
      e.ref,
    ]);
  });
  return csv([head.map((h) => t(`contribution.${h}`)), ...rows], foot);
}
