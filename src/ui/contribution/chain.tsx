import type { ActivityFact, ClaimDetail } from '../../domain/contribution';
import { day } from '../../i18n/dates';
import { useText } from '../parts/text';
import { LineLink } from './line-link';
import type { Names } from './names';
import claims from './claim.module.css';

interface Props {
  readonly claim: ClaimDetail;
  readonly names: Names;
  readonly activity: ActivityFact | undefined;
  readonly title: string;
}

/** Activity, what it gave, where it was used, the task: each with its day and its line of the file. */
export function Chain({ claim, names, activity, title }: Props) {
  const { t, lang, whole } = useText();
  const dated = (on: string | null) => (on === null ? t('evidence.chainNoDay') : day(on, lang));
  return (
    <>
      <h4>{t('evidence.chain')}</h4>
      <ol className={claims.chain}>
        <li>
          {names.activity(activity, claim.source)}
          <small>
            {t('evidence.chainActivity')} · {dated(claim.sourceOn)} ·{' '}
            {activity?.table ? <LineLink table={activity.table} origin={activity} id={claim.source} /> : claim.source}
          </small>
        </li>
        <li>
          {whole(names.code('mechanism', claim.mechanism))}
          <small>{t('evidence.chainProduct')}</small>
        </li>
        <li>
          <span lang="vi">{whole(claim.statement)}</span>
          <small>{t('evidence.chainUse')}</small>
        </li>
        <li>
          <span lang="vi">{whole(title)}</span>
          <small>
            {t('evidence.chainTask')} · {dated(claim.taskDoneOn)}
          </small>
        </li>
      </ol>
    </>
  );
}
