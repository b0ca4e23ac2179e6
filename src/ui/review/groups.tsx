import { number } from '../../i18n/format';
import type { Item } from '../../review/queue';
import { useText } from '../parts/text';
import styles from './desk.module.css';
import type { Names } from './names';

interface Props {
  readonly items: readonly Item[];
  readonly names: Names;
  readonly onArea: (area: string) => void;
  readonly onUnit: (unit: string) => void;
}

function counted(
  keys: readonly string[],
  name: (key: string) => string,
  lang: string,
): readonly (readonly [key: string, name: string, n: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = new Intl.Collator(lang);
  return [...counts].map(([key, n]) => [key, name(key), n] as const).sort((a, b) => order.compare(a[1], b[1]));
}

/** What is on the list by area and by the unit that has to act, in the order of their names: work to be done, no ranking. */
export function Groups({ items, names, onArea, onUnit }: Props) {
  const { t, lang } = useText();
  const groups = [
    [
      'byArea',
      counted(
        items.flatMap((i) => i.area ?? []),
        (code) => names.code('task_area', code),
        lang,
      ),
      onArea,
    ],
    [
      'byUnit',
      counted(
        items.flatMap((i) => i.units[0] ?? []),
        names.unit,
        lang,
      ),
      onUnit,
    ],
  ] as const;
  return (
    <div className={styles.groups}>
      <p>
        {t('review.pick')} {t('review.pickKeys')}
      </p>
      {groups.map(([title, rows, pick]) =>
        rows.length === 0 ? null : (
          <section key={title} aria-label={t(`review.${title}`)}>
            <h3>{t(`review.${title}`)}</h3>
            <ul>
              {rows.map(([key, name, n]) => (
                <li key={key}>
                  <button type="button" onClick={() => pick(key)}>
                    <span>{name}</span>
                    <b>{number(n, 0, lang)}</b>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
