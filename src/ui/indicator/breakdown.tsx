import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Asked, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { breakdown } from '../../figures/breakdown';
import { readMark } from '../../figures/mark';
import { useAnswer } from '../parts/ask';
import segment from '../parts/segment.module.css';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { useFigureContext } from './figure-context';
import { FigureSlot } from './figure-slot';
import { useLabels } from '../parts/labels';
import styles from './page.module.css';
import { named } from './shape';
import { useBy } from './use-by';

const TOP = 12;

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
}

/** What the number may be parted by. Contribution is never a league table of units: there is no such reading of it. */
export function dimensionsOf(indicator: Indicator): readonly string[] {
  const ranked = indicator.level !== 'contribution' || indicator.dimensions.length === 0;
  return ranked ? ['unit', ...indicator.dimensions] : indicator.dimensions;
}

/** The number in its parts, by unit or by any of its dimensions. A mark filters the records below; the address follows. */
export function Breakdown({ pack, asked, indicator }: Props) {
  const { t } = useText();
  const asIs = useBy();
  const navigate = useNavigate();
  const dimensions = useMemo(() => dimensionsOf(indicator), [indicator]);
  const first = dimensions[0] ?? 'unit';
  const by = dimensions.find((d) => d === asIs) ?? first;
  const labels = useLabels(pack, indicator.dimensions);
  const question = questionOf(asked, indicator, { by });
  const ctx = useFigureContext(pack, indicator, question);
  const answer = useAnswer(question);
  const plans = useMemo(() => {
    const own = by === 'unit' && question.currency === 'VND' && !asked.partner;
    const targets = own ? pack.targets.filter((x) => x.indicator === indicator.id && x.period === asked.year?.id) : [];
    return new Map(targets.map((x) => [x.unit, x.target]));
  }, [by, question.currency, asked, pack, indicator]);
  const figure = useMemo(
    () =>
      answer.data
        ? breakdown(
            {
              id: `${indicator.id}-by`,
              indicator: named(indicator, question.currency),
              answer: answer.data,
              by: labels.dimension(by),
              label: (key) => labels.label(by, key),
              plans,
              top: TOP,
            },
            ctx,
          )
        : null,
    [answer.data, indicator, question.currency, labels, by, plans, ctx],
  );
  const go = (search: { by?: string | undefined; g?: string | undefined }) =>
    void navigate({ to: '.', search: (s) => ({ ...s, ...search }), resetScroll: false });
  const onMark = (key: string) => {
    const mark = readMark(key);
    if (mark?.group != null) go({ by, g: mark.group });
  };
  const choice = (
    <div className={`${segment.segment} ${segment.small} ${styles.dimensions}`} role="group" aria-label={t('indicator.breakdownBy')}>
      {dimensions.map((d) => (
        <button key={d} type="button" aria-pressed={d === by} onClick={() => go({ by: d === first ? undefined : d, g: undefined })}>
          {labels.dimension(d)}
        </button>
      ))}
    </div>
  );
  return <FigureSlot figure={figure} indicator={indicator} question={question} onMark={onMark} controls={choice} />;
}
