import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { categoryAt, closeness, reorganisations } from '../../../domain/annotation';
import { annotations } from '../../../domain/annotations';
import type { Asked } from '../../../domain/asked';
import type { TimeMark } from '../../../domain/figure';
import type { Indicator } from '../../../domain/indicator';
import { Icon } from '../icon';
import { type PackView, useSession } from '../session';
import { useText } from '../text';
import styles from './time-marks.module.css';

export interface Marks {
  /** There is something to show. */
  readonly any: boolean;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly shown: readonly TimeMark[];
}

interface Axis {
  readonly pack: PackView;
  readonly asked: Asked;
  /** What the figure shows, the same list while the figure is the same. */
  readonly indicators: readonly Indicator[];
  /** First day of the axis, and the last day of each category. */
  readonly first: string;
  readonly ends: readonly string[];
}

const NONE: readonly TimeMark[] = [];

/** Events of the product's table and reorganisations of the pack on a figure's axis, up to the data date. */
export function useMarks({ pack, asked, indicators, first, ends }: Axis): Marks {
  const { t, say } = useText();
  const { asker } = useSession();
  const [on, turn] = useState(true);
  const changes = useQuery({
    queryKey: ['answer', pack.hash, 'unit changes'],
    queryFn: () => (asker ? asker.unitChanges() : Promise.reject(new Error('nothing to ask'))),
    enabled: asker !== null,
  });
  const unit = asked.unit?.id ?? null;
  const found = useMemo(() => {
    const place = (day: string): number | null => (day > asked.asOf ? null : categoryAt(day, first, ends));
    const events = annotations.flatMap((a): readonly TimeMark[] => {
      const [at, weight] = [place(a.day), Math.max(...indicators.map((i) => closeness(a, i, unit) ?? -1))];
      return at === null || weight < 0 ? [] : [{ at, weight, day: a.day, text: say(a.text), source: a.source }];
    });
    const moves = reorganisations(changes.data ?? [], unit).flatMap(({ day, basis, units }): readonly TimeMark[] => {
      const at = place(day);
      const source = basis ?? t('figures.unitChanges');
      return at === null ? [] : [{ at, weight: 1, day, text: t('figures.reorganised', { n: units }), source }];
    });
    return [...events, ...moves];
  }, [changes.data, asked.asOf, first, ends, indicators, unit, say, t]);
  return { any: found.length > 0, on, turn, shown: on ? found : NONE };
}

/** Takes the marks off the figure, its table and its exports, and puts them back. */
export function MarksSwitch({ marks }: { readonly marks: Marks }) {
  const { t } = useText();
  if (!marks.any) return null;
  return (
    <button type="button" className={styles.switch} aria-pressed={marks.on} onClick={() => marks.turn(!marks.on)}>
      <span className={styles.box} aria-hidden>
        {marks.on && <Icon name="check" size={11} />}
      </span>
      {t('figures.marksOn')}
    </button>
  );
}
