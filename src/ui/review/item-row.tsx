import { Link } from '@tanstack/react-router';
import { day } from '../../i18n/dates';
import type { Item, ListName } from '../../review/queue';
import { useText } from '../parts/text';
import styles from './list.module.css';
import type { Names } from './names';

interface Props {
  readonly item: Item;
  readonly list: ListName | 'double';
  readonly names: Names;
  readonly current: boolean;
  /** Said at the end, for lists that know more. */
  readonly note?: string | undefined;
}

/** One entry: what, where, when, and why it stands on this list. */
export function ItemRow({ item, list, names, current, note }: Props) {
  const { t, lang, whole } = useText();
  const { judgement, task } = item;
  const when = task?.doneOn
    ? t('review.done', { date: day(task.doneOn, lang) })
    : task?.dueOn
      ? t('review.due', { date: day(task.dueOn, lang) })
      : null;
  const why =
    item.faults.length > 0
      ? item.faults.map((f) => t(`review.fault_${f}`)).join('; ')
      : list === 'entitled' && judgement
        ? t(`review.entitlement_${judgement.entitlement}`)
        : list === 'over' && judgement
          ? t('review.declaredShort', { declared: judgement.claim.declared, level: judgement.grade.level })
          : list === 'waiting' && judgement
            ? `${names.code('claim_status', judgement.claim.status)} · ${t('review.levelShort', { level: judgement.grade.level })}`
            : null;
  const facts = [
    item.area && names.code('task_area', item.area),
    item.kind === 'claim' && judgement
      ? t('review.by', { unit: names.unit(judgement.claim.claimedBy) })
      : item.units[0] && names.unit(item.units[0]),
    when,
  ].filter(Boolean);
  const inside = (
    <>
      <span className={styles.itemTitle} lang="vi">
        {whole(item.kind === 'claim' ? (task?.title ?? t('review.noTask')) : item.title)}
      </span>
      {item.kind === 'claim' && (
        <span className={styles.itemText} lang="vi">
          {item.title}
        </span>
      )}
      <span className={styles.itemFacts}>{facts.join(' · ')}</span>
      <span className={styles.itemFoot}>
        <code>{item.id}</code>
        {(note ?? why) && <em>{note ?? why}</em>}
      </span>
    </>
  );
  if (item.kind === 'evidence') return <div className={styles.item}>{inside}</div>;
  return (
    <Link
      to="/review"
      search={(s) => ({ ...s, claim: item.kind === 'claim' ? item.id : undefined, task: item.kind === 'task' ? item.id : undefined })}
      resetScroll={false}
      className={styles.item}
      aria-current={current ? 'true' : undefined}
    >
      {inside}
    </Link>
  );
}
