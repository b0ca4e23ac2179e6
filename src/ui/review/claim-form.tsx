import { useMemo, useState } from 'react';
import type { Asked } from '../../domain/asked';
import { type Draft, draftEdits, draftOf, faultsOf, judgeDraft } from '../../review/draft';
import type { Judgement, Review } from '../../review/model';
import { net } from '../../review/net';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { Choice } from './choice';
import { ClaimFacts, TaskFacts } from './claim-facts';
import { Decision } from './decision';
import { EffectOf } from './effect';
import { EvidenceEditor } from './evidence-editor';
import styles from './form.module.css';
import { Ladder, roleKey } from './ladder';
import type { Names } from './names';
import { Saving } from './saving';
import { CodeSelect } from './select';
import type { Entering } from './use-entering';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly review: Review;
  readonly judgement: Judgement;
  readonly names: Names;
  readonly entering: Entering;
}

const ROLES = ['1', '2', '3'] as const;

/** Evidence codes of the source: those that were not entered on this machine. */
function useFixed(judgement: Judgement): ReadonlySet<string> {
  const { desk } = useSession();
  return useMemo(() => {
    const entered = new Set(
      net(desk?.set.steps ?? []).flatMap(({ edit }) => (edit.kind === 'add' && edit.table === 'evidence' ? [edit.key] : [])),
    );
    return new Set(judgement.evidence.map((e) => e.id).filter((id) => !entered.has(id)));
  }, [desk, judgement]);
}

/** A claim with its evidence and rivals: judged as one types, saved as a change. */
export function ClaimForm({ pack, asked, review, judgement, names, entering }: Props) {
  const { t } = useText();
  const [draft, setDraft] = useState<Draft>(() => draftOf(judgement));
  const change = (patch: Partial<Draft>) => setDraft((d) => ({ ...d, ...patch }));
  const fixed = useFixed(judgement);
  const taken = useMemo(
    () => new Set([...[...review.claims.values()].flatMap((j) => j.evidence), ...review.strays].map((e) => e.id)),
    [review],
  );
  const now = judgeDraft(review, judgement, draft);
  const edits = draftEdits(judgement, draft);
  const { claim, task } = judgement;
  const faults = faultsOf(draft, claim, now.entitlement === 'entitled').map((f) => t(`review.fault_${f}`));
  return (
    <article className={styles.form}>
      {task ? <TaskFacts task={task} names={names} /> : <h2 tabIndex={-1}>{t('review.noTask')}</h2>}
      <ClaimFacts judgement={judgement} names={names} />
      <Ladder judgement={now} />
      <EvidenceEditor
        claim={claim.id}
        items={draft.evidence}
        names={names}
        taken={taken}
        fixed={fixed}
        onChange={(evidence) => change({ evidence })}
      />
      <section className={styles.section}>
        <h3>{t('review.judgement')}</h3>
        <label className={styles.tick}>
          <input type="checkbox" checked={draft.rivals} onChange={(e) => change({ rivals: e.target.checked })} />
          <span>
            {t('review.rivals')}
            <small>{t('review.rivalsHelp')}</small>
          </span>
        </label>
        <div className={styles.fields}>
          <div>
            <span>{t('review.role')}</span>
            <Choice
              label={t('review.role')}
              value={String(draft.role)}
              options={ROLES.map((r) => [r, t(`review.role_${roleKey(Number(r))}`)] as const)}
              onChange={(r) => change({ role: Number(r) })}
            />
          </div>
          <label className={styles.grow}>
            <span>{t('review.counterfactual')}</span>
            <CodeSelect
              label={t('review.counterfactual')}
              list="counterfactual"
              value={draft.counterfactual}
              names={names}
              onChange={(counterfactual) => change({ counterfactual })}
            />
          </label>
        </div>
      </section>
      <Decision judgement={judgement} draft={draft} bodies={review.bodies} names={names} onChange={change} />
      <Saving
        entering={entering}
        edits={edits}
        faults={faults}
        needsReason={draft.decision === 'reject' || draft.decision === 'return'}
        onReset={() => setDraft(draftOf(judgement))}
      >
        {task && now.task && <EffectOf pack={pack} asked={asked} review={review} task={task} after={{ task: now.task, claim: now }} />}
      </Saving>
    </article>
  );
}
