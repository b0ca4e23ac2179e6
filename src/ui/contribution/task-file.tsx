import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { activityKey, type Model, type Tick } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import { day } from '../../i18n/dates';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import { ClaimFile } from './claim-file';
import { GradeMark } from './grade-mark';
import { LineLink } from './line-link';
import type { Names } from './names';
import styles from './panel.module.css';

interface Props {
  readonly tick: Tick;
  readonly asked: Asked;
  readonly names: Names;
  readonly model: Model;
  /** The panel's heading has named the task already. */
  readonly named: boolean;
}

/** The evidence file of one task result: its standing, then every claim, the deciding one first. */
export function TaskFile({ tick, asked, names, model, named }: Props) {
  const { t, lang, whole } = useText();
  const { asker, pack } = useSession();
  const { task, grade, main } = tick;
  const found = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'claims of', task.id],
    queryFn: () => (asker ? asker.claimsOf(task.id) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
  });
  if (found.error) throw found.error;
  const claims = (found.data ?? []).toSorted((a, b) => Number(b.id === main?.id) - Number(a.id === main?.id) || (a.id < b.id ? -1 : 1));
  return (
    <section className={styles.file} aria-label={t('evidence.openEvidence')}>
      <p className={styles.standing}>
        <GradeMark grade={grade} small />
        <span>
          {!named && <b lang="vi">{whole(task.title)}</b>}
          <small>
            {t(`contribution.about_${grade}`)} · {names.code('task_class', task.class)} · {names.unit(task.unit)} ·{' '}
            {task.doneOn === null ? t('evidence.noDay') : day(task.doneOn, lang)} · <LineLink table="tasks" origin={task} id={task.id} />
          </small>
        </span>
      </p>
      {!task.reviewed && (
        <p className={styles.due}>
          {whole(t('evidence.due'))}{' '}
          <Link to="/review" search={{ task: task.id }}>
            {t('evidence.reviewTask')}
          </Link>
        </p>
      )}
      {grade === 'N' && <p className={styles.line}>{whole(t('evidence.zero'))}</p>}
      {found.isPending && <p aria-busy>{t('evidence.reading')}</p>}
      {found.data && claims.length === 0 && grade !== 'N' && <p className={styles.line}>{whole(t('evidence.noClaims'))}</p>}
      {claims.map((claim) => (
        <ClaimFile
          key={`${claim.id} ${claim.row}`}
          claim={claim}
          main={claim.id === main?.id}
          asOf={asked.asOf}
          names={names}
          activity={model.activities.get(activityKey(claim.kind, claim.source))}
          title={task.title}
        />
      ))}
    </section>
  );
}
