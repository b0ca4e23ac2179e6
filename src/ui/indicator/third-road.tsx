import type { RolledGroup } from '../../analysis/protocol';
import type { Measure } from '../../domain/answer';
import type { Indicator } from '../../domain/indicator';
import type { Currency } from '../../domain/question';
import { number } from '../../i18n/format';
import { valueText, valueWithUnit } from '../../i18n/measure';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { Additive } from './adds';
import type { Labels } from '../parts/labels';
import styles from './third-road.module.css';
import { shapeOf } from './shape';

interface Props {
  readonly groups: readonly RolledGroup[];
  readonly adds: Additive;
  readonly indicator: Indicator;
  readonly currency: Currency;
  readonly total: Measure;
  readonly labels: Labels;
}

/** Equal within the tolerance of sums of floating-point numbers. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

/** The records added up once more, outside the engine, and whether that gives the number on the page. */
export function ThirdRoad({ groups, adds, indicator, currency, total, labels }: Props) {
  const { t, lang } = useText();
  const shape = shapeOf(indicator, currency, lang);
  const of = (group: RolledGroup) => (adds.column === null ? group.rows : group.sum === null ? null : group.sum / adds.divisor);
  const value = groups.reduce((sum, g) => sum + (of(g) ?? 0), 0);
  const rows = groups.reduce((sum, g) => sum + g.rows, 0);
  const agrees = same(value, total.value ?? 0);
  const written = (v: number | null, n: number): Measure => ({ ...total, value: v, numerator: v, n, smallN: false });
  return (
    <details className={styles.third}>
      <summary>
        <StatusShape standing={agrees ? 'met' : 'late'} size={14} />
        {t(agrees ? 'indicator.thirdAgrees' : 'indicator.thirdDiffers', {
          n: number(rows, 0, lang),
          value: valueWithUnit(written(value, rows), shape, lang),
        })}
      </summary>
      <table>
        <caption>{t('indicator.rollTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator.colUnitName')}</th>
            <th scope="col">{t('indicator.rollRows')}</th>
            <th scope="col">{shape.unit}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((g) => (
            <tr key={g.key ?? ''}>
              <th scope="row">{g.key === null ? t('figures.noGroup') : labels.label('unit', g.key)}</th>
              <td>{number(g.rows, 0, lang)}</td>
              <td>{valueText(written(of(g), g.rows), shape, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
