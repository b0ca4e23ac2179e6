import { Link } from '@tanstack/react-router';
import { day } from '../../i18n/dates';
import type { Judgement } from '../../review/model';
import type { Task } from '../../review/rows';
import { useText } from '../parts/text';
import styles from './form.module.css';
import type { Names } from './names';

/** The task in two lines: what, whose, when. */
export function TaskFacts({ task, names }: { readonly task: Task; readonly names: Names }) {
  const { t, lang, whole } = useText();
  const days = [
    task.startedOn && t('review.started', { date: day(task.startedOn, lang) }),
    task.doneOn ? t('review.done', { date: day(task.doneOn, lang) }) : t('review.notDone'),
    !task.doneOn && task.dueOn && t('review.due', { date: day(task.dueOn, lang) }),
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <p className={styles.soft}>
        {t('review.task')} <code>{task.id}</code>
      </p>
      <h2 tabIndex={-1} lang="vi">
        {whole(task.title)}
      </h2>
      <p className={styles.soft}>
        {[
          names.code('task_area', task.area),
          names.code('task_class', task.class),
          `${t('review.leadUnit')}: ${names.unit(task.leadUnit)}`,
          names.code('task_status', task.status),
          ...days,
        ].join(' · ')}
      </p>
    </header>
  );
}

/** What is claimed, by whom, on what activity. */
export function ClaimFacts({
  judgement,
  names,
  hidden = false,
}: {
  readonly judgement: Judgement;
  readonly names: Names;
  readonly hidden?: boolean;
}) {
  const { t, lang } = useText();
  const { claim, source, task } = judgement;
  const activity = source
    ? [source.title ?? source.partner, source.onDate ? day(source.onDate, lang) : t('review.sourceUndated')].filter(Boolean).join(', ')
    : claim.sourceKind === 'expert'
      ? `${claim.sourceId}, ${t('review.sourceUndated')}`
      : t('review.sourceGone', { id: claim.sourceId });
  const facts = [
    [t('review.source'), `${names.code('source_kind', claim.sourceKind)}: ${activity}`],
    [t('review.mechanism'), names.code('mechanism', claim.mechanism)],
    [t('review.claimedBy'), `${names.unit(claim.claimedBy)}${claim.claimedOn ? `, ${day(claim.claimedOn, lang)}` : ''}`],
    ...(hidden
      ? []
      : [
          [
            t('review.status'),
            [
              names.code('claim_status', claim.status),
              claim.verifiedBy && names.unit(claim.verifiedBy),
              claim.verifiedOn && day(claim.verifiedOn, lang),
            ]
              .filter(Boolean)
              .join(', '),
          ],
        ]),
  ] as const;
  return (
    <section className={styles.section}>
      <h3>
        {t('review.claim')} <code>{claim.id}</code>
        {task && (
          <Link to="/contribution" search={{ sel: `task:${task.id}` }} className={styles.aside}>
            {t('review.toMap')}
          </Link>
        )}
      </h3>
      <blockquote className={styles.statement} lang="vi">
        {claim.statement}
      </blockquote>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
