import type { ActivityFact, ClaimDetail } from '../../domain/contribution';
import { gradeOf } from '../../domain/ladder';
import { useText } from '../parts/text';
import { Chain } from './chain';
import { Dissent, NextReview, Raters, Rivals } from './claim-parts';
import { Items } from './items';
import { Ladder } from './ladder';
import { LineLink } from './line-link';
import type { Names } from './names';
import claims from './claim.module.css';
import styles from './panel.module.css';

interface Props {
  readonly claim: ClaimDetail;
  /** The claim that decides the grade of the task. */
  readonly main: boolean;
  readonly asOf: string;
  readonly names: Names;
  readonly activity: ActivityFact | undefined;
  readonly title: string;
}

/** One claim: chain, evidence, why this level and what would raise it, rivals, dissent, who said so, what comes next. */
export function ClaimFile({ claim, main, asOf, names, activity, title }: Props) {
  const { t } = useText();
  const grade = gradeOf({ evidence: claim.evidence, rivals: claim.rivals, sourceOn: claim.sourceOn, doneOn: claim.taskDoneOn });
  const body = (
    <>
      <Chain claim={claim} names={names} activity={activity} title={title} />
      <Items evidence={claim.evidence} names={names} />
      <Ladder grade={grade} level={claim.level} declared={claim.declared} />
      <Rivals claim={claim} names={names} />
      <Dissent claim={claim} />
      <Raters claim={claim} names={names} />
      <NextReview claim={claim} asOf={asOf} needs={grade.needs} />
    </>
  );
  const head = (
    <>
      {t(main ? 'evidence.claimMain' : 'evidence.claimOther')} · <span className={claims.level}>E{claim.level}</span>
    </>
  );
  return main ? (
    <div className={claims.claim}>
      <h3>
        {head} · <LineLink table="contribution_claims" origin={claim} id={claim.id} />
      </h3>
      {body}
    </div>
  ) : (
    <details className={claims.claim}>
      <summary>
        {head} · {names.code('claim_status', claim.status)}
      </summary>
      <p className={styles.line}>
        <LineLink table="contribution_claims" origin={claim} id={claim.id} />
      </p>
      {body}
    </details>
  );
}
