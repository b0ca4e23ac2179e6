import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { categoryAt, closeness, reorganisations } from '../../domain/annotation';
import type { Asked } from '../../domain/asked';
import type { TimeMark } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { annotations } from '../../indicators/annotations';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';

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
  readonly indicator: Indicator;
  /** First day of the axis, and the last day of each category. */
  readonly first: string;
  readonly ends: readonly string[];
}

const NONE: readonly TimeMark[] = [];

/** Events of the product's table and reorganisations of the pack on a figure's axis, up to the data date. */
export function useMarks({ pack, asked, indicator, first, ends }: Axis): Marks {
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
      const [at, weight] = [place(a.day), closeness(a, indicator, unit)];
      return at === null || weight === null ? [] : [{ at, weight, day: a.day, text: say(a.text), source: a.source }];
    });
    const moves = reorganisations(changes.data ?? [], unit).flatMap(({ day, basis, units }): readonly TimeMark[] => {
      const at = place(day);
      const source = basis ?? t('indicator.unitChanges');
      return at === null ? [] : [{ at, weight: 1, day, text: t('indicator.reorganised', { n: units }), source }];
    });
    return [...events, ...moves];
  }, [changes.data, asked.asOf, first, ends, indicator, unit, say, t]);
  return { any: found.length > 0, on, turn, shown: on ? found : NONE };
}

/** Takes the marks off the figure, its table and its exports, and puts them back. */
export function MarksSwitch({ marks }: { readonly marks: Marks }) {
  const { t } = useText();
  if (!marks.any) return null;
  return (
    <button type="button" className={button.button} aria-pressed={marks.on} onClick={() => marks.turn(!marks.on)}>
      <Icon name={marks.on ? 'check' : 'clock'} size={13} />
      {t('figures.marksOn')}
    </button>
  );
}
