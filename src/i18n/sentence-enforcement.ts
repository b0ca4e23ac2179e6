import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong } from './dates';
import { type Lang, tally } from './format';
import { clauses, fig, say, title } from './say';
import { inside } from './words';

/** A measure with the part that enforcement has in it, in the very texts of the figure. `share` null: nothing to divide, or not known. */
export interface EnforcementPart {
  readonly name: string;
  /** "12%" or "1/8"; null where it cannot be told. */
  readonly share: string | null;
  /** The counts behind a percentage: "152/1.273"; null where `share` is already the fraction. */
  readonly counts: string | null;
  /** Short name for titles. */
  readonly brief: string;
  /** No such thing happened at all. */
  readonly none: boolean;
}

export interface EnforcementFacts {
  readonly parts: readonly EnforcementPart[];
  /** Enforcement units whose returns are lacking. */
  readonly silent: number;
  readonly period: Period;
  readonly lang: Lang;
}

export function enforcementSay({ parts, silent, period, lang }: EnforcementFacts): readonly Segment[] {
  const vi = lang === 'vi';
  const clause = (p: EnforcementPart): readonly Segment[] => {
    if (p.share === null) {
      const why = p.none ? (vi ? 'không phát sinh' : 'none') : vi ? 'chưa có số liệu' : 'no figures';
      return say(`${inside(p.name)} ${why}`);
    }
    return say(
      `${inside(p.name)} `,
      fig(p.share, true),
      p.counts === null ? '' : ' (',
      p.counts === null ? '' : fig(p.counts),
      p.counts === null ? '' : ')',
    );
  };
  const quiet =
    silent === 0
      ? []
      : vi
        ? say(' ', fig(tally(silent, lang)), ' đơn vị thi hành án chưa nộp báo cáo.')
        : say(
            ' ',
            fig(tally(silent, lang)),
            silent === 1 ? ' enforcement unit has not reported.' : ' enforcement units have not reported.',
          );
  const head = vi
    ? `Trong ${periodLong(period, lang)}, phần của thi hành án: `
    : `In ${periodLong(period, lang)}, the part of enforcement: `;
  return say(head, clauses('; ', parts.map(clause)), '.', quiet);
}

export function enforcementTitle({ parts, lang }: EnforcementFacts): string {
  const vi = lang === 'vi';
  const told = parts.filter((p) => p.share !== null);
  if (told.length === 0) return vi ? 'Chưa đủ số liệu về thi hành án' : 'Not enough data on judgment enforcement';
  const list = (n: number) =>
    told
      .slice(0, n)
      .map((p) => `${p.share} ${p.brief}`)
      .join(', ');
  const head = vi ? 'Thi hành án: ' : 'Enforcement: ';
  return title(head + list(3), head + list(2), head + list(1));
}
