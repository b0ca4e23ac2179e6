import { useState } from 'react';
import type { Asked } from '../../domain/asked';
import { percent } from '../../i18n/format';
import { useText } from '../parts/text';
import { columnsOf, grouped, type TargetGroup } from './grouping';
import { OrderSwitch, type Order } from './order-switch';
import type { Mark } from './ruler-geometry';
import { byProgress, type TargetRow } from './target-row';
import styles from './targets.module.css';
import { Tile } from './tile';
import { Yardstick } from './yardstick';

function marksOf(rows: readonly TargetRow[]): readonly Mark[] {
  return rows.flatMap((row, slot) => (row.share === null ? [] : [{ id: row.indicator.id, share: row.share, standing: row.standing, slot }]));
}

/** The yardstick and its tiles, worst first or in a fixed order. */
export function Targets({ rows, asked }: { readonly rows: readonly TargetRow[]; readonly asked: Asked }) {
  const [order, setOrder] = useState<Order>('progress');
  const groups = grouped(order === 'progress' ? byProgress(rows) : rows).map((g) => (order === 'progress' ? { ...g, rows: byProgress(g.rows) } : g));
  const columns = columnsOf(groups);
  return (
    <section className={styles.targets}>
      <OrderSwitch order={order} onChange={setOrder} />
      {groups.map((group) => (
        <Group key={`${group.level} ${group.rows[0]?.indicator.id}`} group={group} columns={columns} asked={asked} />
      ))}
    </section>
  );
}

function Group({ group, columns, asked }: { readonly group: TargetGroup; readonly columns: number; readonly asked: Asked }) {
  const { t, say, lang } = useText();
  const marks = marksOf(group.rows);
  const label = group.rows
    .map((row) => `${say(row.indicator.short)}: ${row.share === null ? t(`common.standing_${row.standing}`) : `${percent(row.share, 1, lang)}, ${t(`common.standing_${row.standing}`)}`}`)
    .join('; ');
  return (
    <section aria-label={group.level ? t(`common.level_${group.level}`) : t('board.yardstick')}>
      {group.level && <h2 className={styles.level}>{t(`common.level_${group.level}`)}</h2>}
      {marks.length > 0 && (
        <Yardstick marks={marks} pace={asked.elapsed === null ? null : asked.elapsed * 100} slots={columns} label={`${t('board.yardstick')}. ${label}`} />
      )}
      <div className={styles.tiles} data-columns={columns}>
        {group.rows.map((row) => (
          <Tile key={row.indicator.id} row={row} asked={asked} />
        ))}
      </div>
    </section>
  );
}
