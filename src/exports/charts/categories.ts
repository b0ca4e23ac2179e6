import type { Category, Datum, Figure } from '../../domain/figure';

/** Letters of a name on an axis; the whole name stands in the notes and tables. */
const LONGEST = 72;

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…`.toWellFormed() : name);

export const wholeName = ({ rank, label }: Category): string => (rank === undefined ? label : `${rank}. ${label}`);

/** What is drawn nowhere in a category is said in its name: "2020 (–)", "Lãnh đạo Bộ (3/7)". */
function unsaid(figure: Figure, at: number, drawn: (datum: Datum) => number | null): string {
  const data = figure.series.flatMap((s) => s.data[at] ?? []);
  if (data.some((d) => drawn(d) !== null)) return '';
  const texts = [...new Set(data.map((d) => d.text))].filter((text) => text !== '');
  const tail = figure.categories[at]?.tail?.strong;
  const text = tail ?? texts.join('; ');
  return text === '' ? '' : ` (${text})`;
}

/** The names of the categories as a chart shows them; rows of one whole say their share behind the name. */
export function categoriesOf(figure: Figure, drawn: (datum: Datum) => number | null): readonly string[] {
  return figure.categories.map((category, at) => {
    const missing = unsaid(figure, at, drawn);
    const tail = figure.kind === 'share' && missing === '' && category.tail?.strong ? `: ${category.tail.strong}` : '';
    return short(wholeName(category)) + tail + missing;
  });
}

/** Names that had to be cut, whole. */
export const cutNames = (figure: Figure): readonly string[] => figure.categories.map(wholeName).filter((name) => name.length > LONGEST);
