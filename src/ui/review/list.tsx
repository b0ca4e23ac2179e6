import { useMemo, useState } from 'react';
import { codesOf } from '../../domain/codes';
import { number } from '../../i18n/format';
import type { Item, ListName } from '../../review/queue';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './list.module.css';
import { ItemRow } from './item-row';
import { walkList } from './list-keys';
import type { Names } from './names';
import { useAddress } from './use-address';

const PAGE = 25;

interface Props {
  readonly list: ListName | 'double';
  /** What is shown, and how many there are without the words and the area. */
  readonly items: readonly Item[];
  readonly all: number;
  readonly names: Names;
  readonly note?: (item: Item) => string | undefined;
}

/** One list with its filters, a page at a time. */
export function List({ list, items, all, names, note }: Props) {
  const { t, lang } = useText();
  const { address, set } = useAddress();
  const [page, setPage] = useState(0);
  const areas = useMemo(() => codesOf('task_area'), []);
  const last = Math.max(0, Math.ceil(items.length / PAGE) - 1);
  const at = Math.min(page, last);
  const shown = items.slice(at * PAGE, (at + 1) * PAGE);
  const count = (n: number) => number(n, 0, lang);
  const narrowed = address.q !== undefined || address.area !== undefined;
  const find = (patch: Parameters<typeof set>[0]) => {
    setPage(0);
    set(patch, true);
  };
  return (
    <section className={styles.list} aria-label={t(`review.list_${list}`)}>
      <h2>{t(`review.list_${list}`)}</h2>
      <p className={styles.why}>{t(`review.why_${list}`)}</p>
      <div className={styles.tools} role="search">
        <label className={styles.find}>
          <Icon name="find" size={14} />
          <input
            type="search"
            value={address.q ?? ''}
            maxLength={80}
            placeholder={t('review.find')}
            aria-label={t('review.find')}
            onChange={(e) => find({ q: e.target.value || undefined })}
          />
        </label>
        <select aria-label={t('review.area')} value={address.area ?? ''} onChange={(e) => find({ area: e.target.value || undefined })}>
          <option value="">{t('review.allAreas')}</option>
          {areas.map((code) => (
            <option key={code} value={code}>
              {names.code('task_area', code)}
            </option>
          ))}
        </select>
        {list !== 'double' && (
          <select
            aria-label={t('review.span')}
            value={address.span ?? ''}
            onChange={(e) => find({ span: e.target.value === 'all' ? 'all' : undefined })}
          >
            <option value="">{t('review.inPeriod')}</option>
            <option value="all">{t('review.always')}</option>
          </select>
        )}
      </div>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <p>{t(narrowed && all > 0 ? 'review.emptyFiltered' : 'review.empty')}</p>
          {narrowed && (
            <button type="button" className={button.button} onClick={() => find({ q: undefined, area: undefined })}>
              {t('review.dropFilters')}
            </button>
          )}
        </div>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links inside take the keys
        <ul className={styles.items} onKeyDown={walkList}>
          {shown.map((item, i) => (
            <li key={`${item.kind} ${item.id} ${i}`}>
              <ItemRow
                item={item}
                list={list}
                names={names}
                current={item.kind === 'claim' ? item.id === address.claim : item.kind === 'task' && item.id === address.task}
                note={note?.(item)}
              />
            </li>
          ))}
        </ul>
      )}
      <footer className={styles.pager}>
        <span role="status">
          {items.length === 0
            ? t('review.shownNone')
            : t('review.shown', { from: count(at * PAGE + 1), to: count(Math.min(items.length, (at + 1) * PAGE)), n: count(items.length) })}
        </span>
        {last > 0 && (
          <>
            <button
              type="button"
              className={button.icon}
              aria-label={t('review.prevPage')}
              disabled={at === 0}
              onClick={() => setPage(at - 1)}
            >
              <Icon name="left" />
            </button>
            <button
              type="button"
              className={button.icon}
              aria-label={t('review.nextPage')}
              disabled={at === last}
              onClick={() => setPage(at + 1)}
            >
              <Icon name="right" />
            </button>
          </>
        )}
      </footer>
    </section>
  );
}
