import type { Figure } from '../../domain/figure';
import { readSeriesId } from './parts';

/** The key of the mark under the pointer, from the chart's own names; null where nothing is asked by it. */
export function markAt(figure: Figure, seriesId: string | undefined, dataIndex: number | undefined): string | null {
  if (seriesId === undefined || dataIndex === undefined) return null;
  const { panel, role, key } = readSeriesId(seriesId);
  const where = [figure, ...(figure.panels ?? [])][panel];
  const series = where?.series.find((s) => s.key === key);
  const data = role === 'open' ? series?.data.filter((d) => d.hatched && d.value !== null) : series?.data;
  return data?.[dataIndex]?.key ?? null;
}
