import type { Datum, Figure } from '../../domain/figure';
import { safe } from './text';

function line(name: string, datum: Datum | null | undefined): string[] {
  if (!datum) return [];
  return [`${name}: ${datum.text}${datum.note ? ` (${datum.note})` : ''}`];
}

function fanLines({ fan }: Figure, category: number): string[] {
  if (!fan || fan.to !== category) return [];
  return [`${fan.name}: ${fan.mid.text}`, ...[fan.inner, fan.outer].map((b) => `${b.text} (${b.share})`)];
}

/** What the pointer or the keyboard shows of one category: its values, total, plan and what they rest on. Plain text. */
export function tip(figure: Figure, category: number): string {
  const at = figure.categories[category];
  if (!at) return '';
  const lines = [
    at.note ? `${at.label} (${at.note})` : at.label,
    ...figure.series.flatMap((s) => [
      ...line(s.name, s.data[category]),
      ...line(`${s.name}, ${figure.planName ?? ''}`, s.plan?.[category]),
    ]),
    ...line(figure.totalName ?? '', figure.totals?.[category]),
    ...line(figure.planName ?? '', figure.plan?.[category]),
    ...line(figure.base?.indexName ?? '', figure.base?.index?.[category]),
    ...fanLines(figure, category),
    ...(figure.marks ?? []).filter((m) => m.at === category).map((m) => m.text),
    ...(at.tail ? [[at.tail.strong, at.tail.soft].filter(Boolean).join(' ')] : []),
  ];
  return safe([...new Set(lines)].join('\n'));
}
