import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Figure } from '../../../domain/figure';
import type { Instance } from '../../../figures/screen/engine';
import type { Lang } from '../../../i18n/format';
import { isPrinting } from '../printing';
import { type DrawingKit, loadDrawing, loadFont, readToken, themeOf } from './load-drawing';

interface Wanted {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
  /** Light or dark, as the page is drawn. */
  readonly drawn: string;
}

const motion = (): number => (isPrinting() || matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 320);

/** Keeps a chart in the element in step with the figure, the size, the theme and the language. Throws what loading threw. */
export function useDrawing(element: RefObject<HTMLDivElement | null>, wanted: Wanted): RefObject<Instance | null> {
  const { figure, width, height, lang, drawn } = wanted;
  const chart = useRef<Instance | null>(null);
  const [kit, setKit] = useState<DrawingKit | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (failure !== null) throw failure;
  useEffect(() => {
    let wantedStill = true;
    Promise.all([loadDrawing(), loadFont(readToken('--font-ui'))]).then(
      ([loaded]) => wantedStill && setKit(loaded),
      (error: unknown) => wantedStill && setFailure(error),
    );
    return () => {
      wantedStill = false;
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    if (!kit || !element.current || width === 0) return;
    const first = chart.current === null;
    chart.current ??= kit.mount(element.current, { width, height });
    if (!first) chart.current.resize({ width, height });
    const option = kit.optionOf(figure, { width, height, theme: themeOf(drawn), lang, motion: first ? 0 : motion() });
    chart.current.setOption(option, { replaceMerge: ['series', 'grid', 'xAxis', 'yAxis', 'title'] });
  }, [kit, element, figure, width, height, lang, drawn]);
  return chart;
}
