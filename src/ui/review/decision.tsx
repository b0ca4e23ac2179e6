import { DECISIONS, type Decision as Decided, type Draft, signed } from '../../review/draft';
import type { Judgement } from '../../review/model';
import { OFFICE, verifiers } from '../../review/standing';
import type { Bodies } from '../../review/standing';
import { useText } from '../parts/text';
import { Choice } from './choice';
import styles from './form.module.css';
import type { Names } from './names';

interface Props {
  readonly judgement: Judgement;
  readonly draft: Draft;
  readonly bodies: Bodies;
  readonly names: Names;
  readonly onChange: (patch: Partial<Draft>) => void;
}

/** Confirm, return, reject; by whom, who of all units may, and why the others may not. */
export function Decision({ judgement, draft, bodies, names, onChange }: Props) {
  const { t } = useText();
  const { claim, task } = judgement;
  const lead = task?.leadUnit ?? '';
  const may = task ? verifiers(claim.claimedBy, lead, bodies) : [];
  const leadOut = task !== null && !may.includes(lead) && may.includes(OFFICE);
  const decide = (decision: Decided) => {
    const by = draft.verifiedBy !== null && may.includes(draft.verifiedBy) ? draft.verifiedBy : may.length === 1 ? (may[0] ?? null) : null;
    onChange(signed(decision) ? { decision, verifiedBy: by } : { decision });
  };
  return (
    <section className={styles.section}>
      <h3>{t('review.decision')}</h3>
      <div className={styles.scrollX}>
        <Choice
          label={t('review.decision')}
          value={draft.decision}
          options={DECISIONS.map((d) => [d, t(`review.decision_${d}`)] as const)}
          onChange={decide}
        />
      </div>
      {signed(draft.decision) && (
        <>
          <div className={styles.fields}>
            <label>
              <span>{t('review.verifier')}</span>
              <select
                aria-label={t('review.verifier')}
                value={may.includes(draft.verifiedBy ?? '') ? (draft.verifiedBy ?? '') : ''}
                onChange={(e) => onChange({ verifiedBy: e.target.value || null })}
              >
                <option value="">{t('review.verifierPick')}</option>
                {may.map((unit) => (
                  <option key={unit} value={unit}>
                    {names.unit(unit)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{t('review.verifiedOn')}</span>
              <input
                type="date"
                aria-label={t('review.verifiedOn')}
                min={claim.claimedOn ?? undefined}
                value={draft.verifiedOn ?? ''}
                onChange={(e) => onChange({ verifiedOn: e.target.value || null })}
              />
            </label>
          </div>
          <p className={styles.soft}>
            {may.length === 0
              ? t('review.verifierNone')
              : leadOut
                ? t('review.verifierLeadOut', { unit: names.unit(lead) })
                : t('review.verifierWhy')}
          </p>
        </>
      )}
      {task && (
        <label className={styles.tick}>
          <input type="checkbox" checked={draft.reviewed} onChange={(e) => onChange({ reviewed: e.target.checked })} />
          <span>
            {t('review.reviewed')}
            <small>{t('review.reviewedHelp')}</small>
          </span>
        </label>
      )}
    </section>
  );
}
