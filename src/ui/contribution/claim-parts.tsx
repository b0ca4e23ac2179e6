import { Link } from '@tanstack/react-router';
import { toNumber } from '../../domain/days';
import type { ClaimDetail } from '../../domain/contribution';
import type { Need } from '../../domain/ladder';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { inside } from '../../i18n/words';
import { useText } from '../parts/text';
import type { Names } from './names';
import styles from './panel.module.css';

interface Props {
  readonly claim: ClaimDetail;
  readonly names: Names;
}

const ROLES = ['role_0', 'role_1', 'role_2', 'role_3'] as const;

/** Rival explanations, and what the task's own unit says would have been without cooperation. */
export function Rivals({ claim, names }: Props) {
  const { t, whole } = useText();
  return (
    <>
      <h4>{t('evidence.rivals')}</h4>
      <p className={styles.line}>
        {whole(t(claim.rivals ? 'evidence.rivalsYes' : 'evidence.rivalsNo'))}{' '}
        {whole(t('evidence.without', { what: inside(names.code('counterfactual', claim.counterfactual)) }))}
      </p>
    </>
  );
}

/** What speaks against it: kept, never dropped. */
export function Dissent({ claim }: { readonly claim: ClaimDetail }) {
  const { t, lang } = useText();
  const against = claim.evidence.filter((e) => e.supports === false).length;
  return (
    <>
      <h4>{t('evidence.dissent')}</h4>
      <p className={styles.line}>
        {against === 0 ? t('evidence.dissentNone') : t('evidence.dissentSome', { n: number(against, 0, lang) })}
        {claim.status === 'tranh_luan' && ` ${t('evidence.dissentOpen')}`}
        {claim.status === 'bac' && ` ${t('evidence.dissentRejected')}`}
      </p>
    </>
  );
}

/** Who claimed, who confirmed, whether that unit may, and what counts of the role. */
export function Raters({ claim, names }: Props) {
  const { t, lang, whole } = useText();
  const dated = (on: string | null) => (on === null ? t('evidence.noDay') : day(on, lang));
  const role = (n: number) => t(`evidence.${ROLES[n] ?? 'role_0'}`);
  return (
    <>
      <h4>{t('evidence.raters')}</h4>
      <p className={styles.line}>
        {whole(t('evidence.claimedBy', { unit: names.unit(claim.claimedBy), day: dated(claim.claimedOn) }))}{' '}
        {claim.verifiedBy === null
          ? t('evidence.verifiedNobody')
          : whole(
              `${t('evidence.verifiedBy', { unit: names.unit(claim.verifiedBy), day: dated(claim.verifiedOn) })} ${t(`evidence.verifier_${claim.verifier}`)}`,
            )}{' '}
        {whole(t('evidence.status', { status: inside(names.code('claim_status', claim.status)) }))}{' '}
        {whole(t('evidence.role', { said: role(claim.role), counts: role(claim.counts) }))}
      </p>
    </>
  );
}

/** What waits to be reviewed. */
export function NextReview({
  claim,
  asOf,
  needs,
}: {
  readonly claim: ClaimDetail;
  readonly asOf: string;
  readonly needs: readonly Need[];
}) {
  const { t, lang, whole } = useText();
  const { status, effective, level, counts, claimedOn } = claim;
  const waits = status === 'nhap' || status === 'cho_xac_nhan';
  const text = (): string | null => {
    if (status === 'tranh_luan') return t('evidence.nextDispute');
    if (status === 'xac_nhan' && !effective) return t('evidence.nextVerifier');
    if (level === 0 && status !== 'bac') return t('evidence.nextEvidence');
    if (waits && claimedOn !== null)
      return t('evidence.nextConfirm', {
        day: day(claimedOn, lang),
        days: number(Math.max(0, toNumber(asOf) - toNumber(claimedOn)), 0, lang),
      });
    return status === 'xac_nhan' && counts === 0 && needs.length > 0 ? t('evidence.nextEvidence') : null;
  };
  const next = text();
  return (
    <>
      <h4>{t('evidence.nextReview')}</h4>
      <p className={styles.line}>
        {whole(next ?? t('evidence.nextNone'))}{' '}
        {next !== null && (
          <Link to="/review" search={{ claim: claim.id }}>
            {t('evidence.reviewClaim')}
          </Link>
        )}
      </p>
    </>
  );
}
