import type { Figure } from '../../domain/figure';
import { fillOf } from './fills';
import { type Drawn, type Frame, gridOf, letter, type Panel, seriesId, tickText, valueAxis } from './parts';
import { brace, roomFor, rowAxis } from './rows';
import { scaleFor, type Scale } from './scale';
import { safe, textWidth } from './text';

const HUNDRED: Scale = { min: 0, max: 100, step: 25 };

/** Horizontal bars from zero: one a row, or parts of one whole. Plan as an upright tick, the value at the row's end. */
export function bars(figure: Figure, frame: Frame): Panel {
  const { box, panel, theme, lang, narrow } = frame;
  const whole = figure.kind === 'share';
  const rows = roomFor(figure, frame, false);
  const count = Math.max(1, figure.categories.length);
  const inset = { left: narrow ? 14 : rows.left, right: rows.right, top: narrow ? 10 : 4, bottom: 24 };
  const band = (box.height - inset.top - inset.bottom) / count;
  const barWidth = Math.max(4, Math.min(whole ? 24 : 16, narrow ? band * 0.36 : band * 0.6));
  const plans = (figure.plan ?? []).map((d) => d?.value ?? null);
  const scale = whole
    ? HUNDRED
    : scaleFor(
        [...figure.series.flatMap((s) => s.data.map((d) => d.value)), ...plans, figure.reach ?? null],
        figure.decimals === 0,
        narrow ? 3 : 4,
      );
  const tick = tickText(scale, figure, lang);
  const strong = Math.max(0, ...figure.categories.map((c) => textWidth(c.tail?.strong ?? '', whole ? 14 : 13))) + 6;
  const series = figure.series.map((s): Drawn => ({
    type: 'bar',
    id: seriesId(panel, s.key, 'bar'),
    name: safe(s.name),
    xAxisIndex: panel,
    yAxisIndex: panel,
    ...(whole ? { stack: `whole${panel}` } : {}),
    barWidth,
    cursor: s.data.some((d) => d.key) ? 'pointer' : 'default',
    itemStyle: fillOf(theme, s, { value: 0, text: '' }),
    data: s.data.map((d, i) => {
      const value = d.few ? '-' : (d.value ?? '-');
      return figure.categories[i]?.key === 'other'
        ? { value, itemStyle: fillOf(theme, s, d, 'compare') }
        : d.hatched
          ? { value, itemStyle: fillOf(theme, s, d) }
          : value;
    }),
  }));
  const tails: Drawn = {
    type: 'scatter',
    id: seriesId(panel, '', 'tail'),
    xAxisIndex: panel,
    yAxisIndex: panel,
    symbolSize: 0,
    silent: true,
    data: figure.categories.map((_, i) => [scale.max, i]),
    label: {
      show: true,
      position: 'right',
      distance: 10,
      ...letter(theme),
      rich: {
        a: { ...letter(theme, { size: whole ? 14 : 13, weight: 600, color: theme.colors.ink }), width: Math.ceil(strong) },
        b: letter(theme, { color: theme.colors['ink-3'] }),
      },
      formatter: (p) => {
        const tail = figure.categories[p.dataIndex]?.tail;
        if (!tail) return '';
        return `{a|${brace(safe(tail.strong))}}${tail.soft && !narrow ? `{b|${brace(safe(tail.soft))}}` : ''}`;
      },
    },
  };
  const plan: Drawn = {
    type: 'scatter',
    id: seriesId(panel, '', 'plan'),
    xAxisIndex: panel,
    yAxisIndex: panel,
    symbol: 'rect',
    symbolSize: [3.8, Math.min(24, barWidth + 8)],
    silent: true,
    z: 5,
    itemStyle: { opacity: 1, color: theme.colors.target, borderColor: theme.colors.surface, borderWidth: 1 },
    data: plans.flatMap((v, i) => (v === null ? [] : [[v, i]])),
  };
  return {
    grid: gridOf(box, inset),
    xAxis: valueAxis(frame, scale, tick),
    yAxis: rowAxis(figure, frame, rows, { above: narrow, bold: whole, barWidth }),
    series: [...series, ...(figure.plan ? [plan] : []), tails],
  };
}
