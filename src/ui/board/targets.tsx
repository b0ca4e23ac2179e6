import { type ReactNode, useState } from 'react';
import type { Asked } from '../../domain/asked';
import { percent } from '../../i18n/format';
import { localeOf } from '../../i18n/language';
import { inside } from '../../i18n/words';
import { AddToDeck } from '../parts/add-to-deck';
import { useDecks } from '../parts/decks';
import { useText } from '../parts/text';
import { columnsOf, grouped, type TargetGroup } from './grouping';
import { OrderSwitch, type Order } from './order-switch';
import type { Mark } from './ruler-geometry';
import { byProgress, type TargetRow } from './target-row';
import styles from './targets.module.css';
import { Tile } from './tile';
import { Yardstick } from './yardstick';

function marksOf(rows: readonly TargetRow[]): readonly Mark[] {
  return rows.flatMap((row, slot) =>
    row.share === null ? [] : [{ id: row.indicator.id, share: row.share, standing: row.standing, slot }],
  );
}

/** The yardstick and its tiles, worst first or in a fixed order. */
export function Targets({ rows, asked }: { readonly rows: readonly TargetRow[]; readonly asked: Asked }) {
  const [order, setOrder] = useState<Order>('progress');
  const groups = grouped(rows).map((group) => (order === 'progress' ? { ...group, rows: byProgress(group.rows) } : group));
  const columns = columnsOf(groups);
  return (
    <section className={styles.targets}>
      {groups.map((group, at) => (
        <Group key={group.levels.join(' ')} group={group} columns={columns} asked={asked}>
          {at === 0 && (
            <div className={styles.choices}>
              <AddYardstick />
              <OrderSwitch order={order} onChange={setOrder} />
            </div>
          )}
        </Group>
      ))}
    </section>
  );
}

/** Takes the yardstick over into the current deck, a slide for each of its rulers. */
function AddYardstick() {
  const { t } = useText();
  const decks = useDecks();
  return <AddToDeck name={t('board.yardstick')} onAdd={() => decks?.addPart('yardstick')} />;
}

interface GroupProps {
  readonly group: TargetGroup;
  readonly columns: number;
  readonly asked: Asked;
  readonly children: ReactNode;
}

function Group({ group, columns, asked, children }: GroupProps) {
  const { t, say, lang, language } = useText();
  const marks = marksOf(group.rows);
  const names = group.levels.map((level) => t(`common.level_${level}`));
  const name =
    names.length === 0
      ? t('board.yardstick')
      : new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names.map((n, i) => (i === 0 ? n : inside(n))));
  const label = group.rows
    .map((row) => {
      const word = t(`common.standing_${row.standing}`);
      return `${say(row.indicator.short)}: ${row.share === null ? word : `${percent(row.share, 1, lang)}, ${word}`}`;
    })
    .join('; ');
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h2>{name}</h2>
        {children}
      </div>
      {marks.length > 0 && (
        <Yardstick
          marks={marks}
          pace={asked.elapsed === null ? null : asked.elapsed * 100}
          slots={columns}
          label={`${t('board.yardstick')}. ${label}`}
        />
      )}
      <div className={styles.tiles} data-columns={columns}>
        {group.rows.map((row) => (
          <Tile key={row.indicator.id} row={row} asked={asked} />
        ))}
      </div>
    </section>
  );
}
