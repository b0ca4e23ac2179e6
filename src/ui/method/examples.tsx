import { Link } from '@tanstack/react-router';
import { codeLabel } from '../../domain/codes';
import { day } from '../../i18n/dates';
import { examplesOf } from '../../review/examples';
import { roleAllowed } from '../../domain/ladder';
import type { Judgement, Review } from '../../review/model';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import styles from './method.module.css';

const ROLES = ['0', '1', '2', '3'] as const;
const role = (of: number): (typeof ROLES)[number] => ROLES[Math.min(3, Math.max(0, Math.round(of)))] ?? '0';

function Example({ judgement, review, pack }: { readonly judgement: Judgement; readonly review: Review; readonly pack: PackView }) {
  const { t, say, lang } = useText();
  const { claim, task, source, evidence, grade, effect } = judgement;
  const code = (list: string, of: string) => {
    const label = codeLabel(list, of);
    return label ? say(label) : of;
  };
  const unit = (id: string) => {
    const found = pack.units.find((u) => u.id === id);
    return found ? say(found.name) : id;
  };
  const standing = (task && review.tasks.get(task.id)?.standing.grade) ?? 0;
  const { level, needs, refutedBy } = grade;
  const words = {
    ids: refutedBy.join(', '),
    source: source?.onDate ? day(source.onDate, lang) : '',
    done: task?.doneOn ? day(task.doneOn, lang) : '',
  };
  return (
    <>
      <dl>
        <dt>{t('method.exampleTask')}</dt>
        <dd>
          {task?.title} <code>{task?.id}</code>
          {task?.doneOn && <small>{t('review.done', { date: day(task.doneOn, lang) })}</small>}
        </dd>
        <dt>{t('method.exampleClaim')}</dt>
        <dd>
          <q lang="vi">{claim.statement}</q> <code>{claim.id}</code>
          <small>
            {code('source_kind', claim.sourceKind)}
            {source?.onDate ? `, ${day(source.onDate, lang)}` : ''} · {t('review.by', { unit: unit(claim.claimedBy) })}
          </small>
        </dd>
        <dt>{t('method.exampleEvidence')}</dt>
        <dd>
          <ul>
            {evidence.map((e) => (
              <li key={e.id}>
                {code('evidence_kind', e.kind)}, {code('evidence_test', e.test).toLocaleLowerCase('vi')};{' '}
                {t(e.supports ? 'method.evidenceFor' : 'method.evidenceAgainst')},{' '}
                {t(e.independent ? 'method.evidenceIndependent' : 'method.evidenceOwn')}
                <small lang="vi">{e.ref}</small>
              </li>
            ))}
          </ul>
          {t(claim.rivals ? 'method.rivalsYes' : 'method.rivalsNo')}
        </dd>
      </dl>
      <p className={styles.sum}>
        {t('method.sum', { role: claim.role, roleName: t(`review.role_${role(claim.role)}`), level, cap: roleAllowed(claim.role, level) })}{' '}
        {effect.effective
          ? t('method.sumEffective', {
              unit: unit(claim.verifiedBy ?? ''),
              counted: effect.role,
              countedName: t(`review.role_${role(effect.role)}`),
              grade: standing,
            })
          : claim.status === 'xac_nhan' && claim.verifiedBy
            ? t('method.sumInvalid', { unit: unit(claim.verifiedBy), grade: standing })
            : t('method.sumOpen', { status: code('claim_status', claim.status), grade: standing })}
      </p>
      {needs.length > 0 && (
        <p className={styles.soft}>
          {t('review.raise', { level: level + 1 })}: {needs.map((n) => t(`review.need_${n}`, words)).join('; ')}.
        </p>
      )}
      <Link to="/review" search={(s) => ({ ...s, list: 'waiting', claim: claim.id })}>
        {t('method.openDesk')}
      </Link>
    </>
  );
}

/** One claim of each level from the loaded pack, picked by rule, with its numbers worked through. */
export function Examples({ review, pack }: { readonly review: Review; readonly pack: PackView }) {
  const { t } = useText();
  return (
    <section className={styles.section} aria-labelledby="examples">
      <h2 id="examples">{t('method.examples')}</h2>
      <p>{t('method.examplesRule')}</p>
      <div className={styles.examples}>
        {examplesOf(review).map(({ level, found }) => (
          <article key={level}>
            <h3>
              <b>{`E${level}`}</b> {t(`review.level_${level}`)}
            </h3>
            {found ? (
              <Example judgement={found} review={review} pack={pack} />
            ) : (
              <p className={styles.soft}>{t('method.exampleNone', { level })}</p>
            )}
          </article>
        ))}
      </div>
    </section>
  );
}
