import { questionOf, unlikeBefore } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { numberFigure } from '../../../figures/number';
import { shapeOf } from '../../../ui/board/shape-of';
import type { TargetRow } from '../../../ui/board/target-row';
import { useTargets } from '../../../ui/board/use-targets';
import { useFigureContext } from '../../../ui/indicator/figure-context';
import { useText } from '../../../ui/parts/text';
import { bodyOf } from '../freeze';
import { Handed, type PartProps } from './handed';

type Props = PartProps & { readonly indicator: Indicator; readonly row: TargetRow };

function One({ around, found, indicator, row }: Props) {
  const { pack, asked } = around;
  const { lang } = useText();
  const ctx = useFigureContext(pack, indicator, questionOf(asked, indicator));
  const { now, before, plan, milestone, share, standing, upTo } = row;
  if (!now || before === undefined) return null;
  const shape = shapeOf(indicator, asked.currency, lang);
  const planShape = shapeOf(indicator, 'VND', lang);
  const running = indicator.time === 'sum' && !milestone && asked.elapsed !== null && asked.elapsed < 1;
  const figure = numberFigure(
    {
      indicator,
      facts: {
        period: asked.period,
        now,
        before,
        beforePeriod: asked.before?.period ?? null,
        unlike: unlikeBefore(asked, indicator),
        plan: milestone || planShape.unit !== shape.unit ? null : plan,
        shape,
        lang,
      },
      plan,
      planShape,
      milestone,
      standing,
      share,
      pace: running && asked.elapsed !== null ? asked.elapsed * 100 : null,
      upTo: upTo?.value != null && now.value !== null && upTo.value > now.value ? upTo.value : null,
    },
    { ...ctx, ...(upTo ? { indicators: [indicator.id, 'D02'] } : {}) },
  );
  return <Handed bodies={[bodyOf(figure, null)]} found={found} />;
}

/** One target of the year: asks that one alone. */
export function Tile(props: PartProps) {
  const { pack, asked } = props.around;
  const id = props.origin.part.replace(/^tile-/, '');
  const [row] = useTargets(pack, asked, id);
  return row ? <One {...props} row={row} indicator={row.indicator} /> : null;
}
