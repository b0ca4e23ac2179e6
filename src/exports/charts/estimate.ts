import type { Fan, Figure } from '../../domain/figure';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { ChartSeries } from '../../office/chart/chart';
import { formatOf, labelOf, placesOf } from './numbers';
import { officeTone } from './tones';

/** Where the year may end, at its last step: the middle as a point, the wider range as its error. Nothing is drawn in between. */
export function estimateFor(fan: Fan, figure: Figure, lang: Lang, t: Translate): ChartSeries {
  const { mid, outer, to } = fan;
  const places = mid.value === null ? 0 : Math.max(figure.decimals, Math.min(2, placesOf(mid.value)));
  const at = <T>(value: T): readonly (T | null)[] => figure.categories.map((_, i) => (i === to ? value : null));
  const [low, high, middle] = [outer.low.value, outer.high.value, mid.value];
  const errors = low === null || high === null || middle === null ? null : { down: middle - low, up: high - middle };
  return {
    name: t('office.estimate', { name: fan.name, share: outer.share }),
    values: at(middle),
    format: formatOf({ unit: figure.unit, decimals: places }),
    tone: officeTone('c1'),
    draw: 'dots',
    looks: at({ hollow: true }),
    labels: at(labelOf(mid, middle, { unit: figure.unit, decimals: places }, lang)),
    labelsAt: 'right',
    errors: at(errors),
  };
}
