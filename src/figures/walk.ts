import type { Figure } from '../domain/figure';

/** One mark as the keyboard meets it: where it stands and what is read out. */
export interface Step {
  /** Index among the figure and its panels. */
  readonly panel: number;
  readonly series: string;
  readonly category: number;
  readonly text: string;
  readonly key: string | null;
}

/** The estimate at the end of the year, and what happened in that month. */
function besides({ fan, marks, categories }: Figure, at: number): readonly string[] {
  const bands = fan && fan.to === at ? [fan.inner, fan.outer].map((b) => `${b.text} (${b.share})`) : [];
  const estimate = fan && fan.to === at ? [[categories[at]?.label, fan.name, fan.mid.text, ...bands].filter(Boolean).join(', ')] : [];
  return [...estimate, ...(marks ?? []).filter((m) => m.at === at).map((m) => `${m.day}, ${m.text}`)];
}

/** Left and right walk the categories, up and down the series; panels follow one another. */
export function steps(figure: Figure): readonly (readonly Step[])[] {
  return [figure, ...(figure.panels ?? [])].flatMap((panel, at) =>
    panel.categories.map((category, i) => [
      ...panel.series.flatMap((series): readonly Step[] => {
        const datum = series.data[i];
        if (!datum) return [];
        const plan = series.plan?.[i] ?? panel.plan?.[i];
        const index = panel.base?.index?.[i];
        const parts = [
          category.label,
          series.name === category.label ? null : series.name,
          datum.text,
          datum.note ?? null,
          plan && panel.planName ? `${panel.planName} ${plan.text}` : null,
          index && index.value !== null ? `${panel.base?.indexName ?? ''} ${index.text}` : null,
        ];
        return [{ panel: at, series: series.key, category: i, text: parts.filter(Boolean).join(', '), key: datum.key ?? null }];
      }),
      ...besides(panel, i).map((text) => ({ panel: at, series: panel.series.at(-1)?.key ?? '', category: i, text, key: null })),
    ]),
  );
}
