import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Option } from './parts';

use([BarChart, LineChart, ScatterChart, GridComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export type Instance = EChartsType;

/** A chart in the page. The caller disposes of it. */
export function mount(element: HTMLElement, size: { width: number; height: number }): Instance {
  return init(element, null, { renderer: 'svg', ...size });
}

/** The chart as an SVG string, without a page. */
export function svgOf(option: Option, size: { width: number; height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
