import { Link } from '@tanstack/react-router';
import type { Asked } from '../../domain/asked';
import type { Item } from '../../review/queue';
import { useScope } from '../parts/scope';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { ClaimForm } from './claim-form';
import styles from './desk.module.css';
import { DoubleForm } from './double-form';
import { Groups } from './groups';
import type { Names } from './names';
import { TaskForm } from './task-form';
import { useAddress } from './use-address';
import type { Entering } from './use-entering';
import type { Desked } from './use-review';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly desked: Desked;
  readonly names: Names;
  readonly entering: Entering;
  /** The claim after this one in the sample of the second coding; null: none. */
  readonly nextDouble: string | null;
  /** The entries of the list. */
  readonly items: readonly Item[];
}

/** What the address opens: a claim, a task, a claim for the second coding, or nothing yet. */
export function Opened({ pack, asked, desked: { review }, names, entering, nextDouble, items }: Props) {
  const { t } = useText();
  const { address, pane, set } = useAddress();
  const { setScope } = useScope();
  if (address.claim !== undefined) {
    const judgement = review.claims.get(address.claim);
    if (!judgement) return <p className={styles.hint}>{t('review.gone')}</p>;
    if (review.twice.has(`contribution_claims|${address.claim}`)) return <p className={styles.hint}>{t('review.notEditable')}</p>;
    if (pane === 'double')
      return (
        <DoubleForm
          key={address.claim}
          judgement={judgement}
          names={names}
          who={entering.who}
          onWho={entering.setWho}
          onNext={() => set({ claim: nextDouble ?? undefined })}
        />
      );
    const { claim, task, evidence } = judgement;
    return (
      <ClaimForm
        key={JSON.stringify([claim, task, evidence])}
        pack={pack}
        asked={asked}
        review={review}
        judgement={judgement}
        names={names}
        entering={entering}
      />
    );
  }
  if (address.task !== undefined) {
    const reviewed = review.tasks.get(address.task);
    if (!reviewed) return <p className={styles.hint}>{t('review.gone')}</p>;
    if (review.twice.has(`tasks|${address.task}`)) return <p className={styles.hint}>{t('review.notEditable')}</p>;
    return (
      <TaskForm
        key={JSON.stringify([reviewed.task, reviewed.claims.length])}
        pack={pack}
        asked={asked}
        review={review}
        reviewed={reviewed}
        names={names}
        entering={entering}
      />
    );
  }
  if (pane === 'double' && nextDouble === null)
    return (
      <p className={styles.hint}>
        {t('review.doubleAll')} <Link to="/method">{t('review.doubleToMethod')}</Link>
      </p>
    );
  return <Groups items={items} names={names} onArea={(area) => set({ area })} onUnit={(unit) => setScope({ u: unit })} />;
}
