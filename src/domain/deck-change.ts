import type { Body } from './deck';
import type { Datum, Figure } from './figure';

/** A number of a slide that the loaded data would change. */
export interface NumberChange {
  /** What it is the number of: category, then series where there are several. */
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

/** Every number of a picture under a name that stays: place, what it is of, text. */
interface Said {
  readonly key: string;
  readonly of: string;
  readonly text: string;
  readonly unit: string;
}

const textOf = (datum: Datum | null | undefined): string => datum?.text ?? '';

/** `rows`: those that the slide shows of a longer figure. */
function ofFigure(figure: Figure, at = '', rows: readonly [from: number, to: number] | null = null): readonly Said[] {
  const several = figure.series.length > 1;
  // Parts of one number have units of their own, which their texts say.
  const unitOf = (series: string): string => (figure.kind !== 'number' || series === 'value' || series === 'before' ? figure.unit : '');
  const own = figure.categories.flatMap((category, i): readonly Said[] => {
    if (rows && (i < rows[0] || i >= rows[1])) return [];
    const said = (series: string, name: string, text: string): readonly Said[] =>
      text === ''
        ? []
        : [{ key: `${at}|${category.key}|${series}`, of: [category.label, name].filter(Boolean).join(', '), text, unit: unitOf(series) }];
    return [
      ...figure.series.flatMap((s) => [
        ...said(s.key, several ? s.name : '', textOf(s.data[i])),
        ...said(`${s.key} plan`, figure.planName ?? '', textOf(s.plan?.[i])),
      ]),
      ...said('plan', figure.planName ?? '', textOf(figure.plan?.[i])),
      ...said('total', figure.totalName ?? '', textOf(figure.totals?.[i])),
      // The bold half of a tail is the value itself.
      ...said('tail', '', category.tail?.soft ?? '').map((one) => ({ ...one, unit: '' })),
    ];
  });
  return [...own, ...(figure.panels ?? []).flatMap((panel, i) => ofFigure(panel, `${at}${i + 1}`))];
}

function saidOf(body: Body): readonly Said[] {
  switch (body.kind) {
    case 'figure':
      return ofFigure(body.figure, '', body.rows);
    case 'yardstick':
      return body.rows.flatMap(({ key, name, value, unit, shareText, plan }) => [
        { key: `${key} value`, of: name, text: value, unit },
        { key: `${key} share`, of: name, text: shareText, unit: '' },
        { key: `${key} plan`, of: name, text: plan, unit: '' },
      ]);
    case 'contribution':
      return [
        { key: 'low', of: '', text: body.lowText, unit: '' },
        { key: 'high', of: '', text: body.highText, unit: '' },
        ...body.runs.map(({ tone, name, text }) => ({ key: tone, of: name, text, unit: '' })),
      ];
  }
}

/** What a place says where it has nothing. */
const NONE = '–';

/** Every number that differs, in the order of reading; the title and the sentence where nothing else does. */
export function changesOf(before: Body, after: Body): readonly NumberChange[] {
  const [old, now] = [saidOf(before), saidOf(after)];
  const [was, is] = [new Map(old.map((s) => [s.key, s])), new Map(now.map((s) => [s.key, s]))];
  const changed = now.flatMap((s): readonly NumberChange[] => {
    const from = was.get(s.key)?.text ?? NONE;
    return from === s.text ? [] : [{ of: s.of, from, to: s.text, unit: s.unit }];
  });
  const gone = old.flatMap((s) => (is.has(s.key) ? [] : [{ of: s.of, from: s.text, to: NONE, unit: s.unit }]));
  const all = [...changed, ...gone];
  return all.length === 0 && before.title !== after.title ? [{ of: '', from: before.title, to: after.title, unit: '' }] : all;
}
