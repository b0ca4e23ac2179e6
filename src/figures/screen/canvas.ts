import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import './engine';
import type { Option } from './parts';

use([CanvasRenderer]);

/** The chart as a canvas of `ratio` pixels a unit, never in the page. Drawn at once; nothing of it stays behind. */
export function canvasOf(option: Option, size: { width: number; height: number }, ratio: number): HTMLCanvasElement {
  const holder = document.createElement('div');
  const chart = init(holder, null, { renderer: 'canvas', devicePixelRatio: ratio, ...size });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToCanvas({ pixelRatio: ratio });
  } finally {
    chart.dispose();
  }
}
