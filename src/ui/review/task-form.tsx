import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Asked } from '../../domain/asked';
import { taskEdits } from '../../review/draft';
import type { Review, ReviewedTask } from '../../review/model';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { TaskFacts } from './claim-facts';
import { EffectOf } from './effect';
import styles from './form.module.css';
import type { Names } from './names';
import { Saving } from './saving';
import type { Entering } from './use-entering';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly review: Review;
  readonly reviewed: ReviewedTask;
  readonly names: Names;
  readonly entering: Entering;
}

/** A task with all its claims; here one says that it has been looked at. */
export function TaskForm({ pack, asked, review, reviewed: { task, claims }, names, entering }: Props) {
  const { t } = useText();
  const [ticked, setTicked] = useState(task.reviewed);
  const edits = taskEdits(task, ticked);
  return (
    <article className={styles.form}>
      <TaskFacts task={task} names={names} />
      <section className={styles.section}>
        <h3>{t('review.claims')}</h3>
        {claims.length === 0 && <p>{t('review.claimsNone')}</p>}
        <ul className={styles.claims}>
          {claims.map(({ claim, grade }) => (
            <li key={claim.id}>
              <Link
                to="/review"
                search={(s) => ({ ...s, claim: claim.id, task: undefined })}
                resetScroll={false}
                aria-label={t('review.openClaim', { id: claim.id })}
              >
                <b>{`E${grade.level}`}</b> {claim.statement}
              </Link>
              <span className={styles.soft}>
                <code>{claim.id}</code> · {names.code('claim_status', claim.status)} ·{' '}
                {t('review.by', { unit: names.unit(claim.claimedBy) })}
              </span>
            </li>
          ))}
        </ul>
        <label className={styles.tick}>
          <input type="checkbox" checked={ticked} onChange={(e) => setTicked(e.target.checked)} />
          <span>
            {t('review.reviewed')}
            <small>{t('review.reviewedHelp')}</small>
          </span>
        </label>
      </section>
      <Saving entering={entering} edits={edits} faults={[]} needsReason={false} onReset={() => setTicked(task.reviewed)}>
        <EffectOf pack={pack} asked={asked} review={review} task={task} after={{ task: { ...task, reviewed: ticked }, claim: null }} />
      </Saving>
    </article>
  );
}
