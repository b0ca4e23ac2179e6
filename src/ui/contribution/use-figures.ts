import { useMemo } from 'react';
import type { Model } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import type { Figure } from '../../domain/figure';
import { quality } from '../../domain/quality';
import type { Question } from '../../domain/question';
import { restoreCode } from '../../domain/restore-code';
import { periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { plain } from '../../i18n/say';
import { contributionHead, contributionSay } from '../../i18n/sentence-contribution';
import type { PackView } from '../parts/session';
import { useText, type Words } from '../parts/text';
import { factsOf } from './head';
import { matrixFigure } from './matrix-figure';
import type { Names } from './names';

export interface FlowAsked {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly question: Question;
  readonly subject: string;
  /** Every group, and no more of them than a picture holds. */
  readonly model: Model;
  readonly few: Model;
  readonly names: Names;
  readonly notes: readonly string[];
  readonly weak: boolean;
}

/** What the counts leave out, in words. */
export function notesOf(model: Model, asked: Asked, { t, lang }: Pick<Words, 't' | 'lang'>): readonly string[] {
  const uncounted = model.ticks.filter((x) => x.counted === 'no' && x.grade === 'C').length;
  return [
    ...(uncounted > 0 ? [t('contribution.uncounted', { n: number(uncounted, 0, lang) })] : []),
    ...(model.undated.length > 0 ? [t('contribution.undated', { n: number(model.undated.length, 0, lang) })] : []),
    ...(asked.partner ? [t('contribution.partnerIgnored')] : []),
  ];
}

const TABLES = ['tasks', 'contribution_claims', 'evidence'];

/** The flow and its matrix as figures: of every group, and of no more than a picture holds. */
export function useFlowFigures({ pack, asked, question, subject, model, few, names, notes, weak }: FlowAsked): {
  readonly all: Figure;
  readonly drawn: Figure;
} {
  const { t, say, lang } = useText();
  return useMemo(() => {
    const indicator = pack.indicators.find((i) => i.id === question.indicator);
    const rows = TABLES.reduce((sum, name) => sum + (pack.tables[name]?.rows ?? 0), 0);
    const score = quality(
      rows,
      pack.problems.filter((p) => p.table !== undefined && TABLES.includes(p.table)),
    );
    const ctx = {
      lang,
      t,
      asOf: question.asOf,
      source: indicator ? say(indicator.sheet.source).replace(/\.$/, '') : '',
      quality: score === null || !pack.checked ? null : Math.floor(score),
      ...(indicator ? { passport: restoreCode(question, pack.hash, indicator.version), indicators: [indicator.id] } : {}),
    };
    const of = (m: Model): Figure => {
      const facts = factsOf(m, asked, subject, lang);
      return matrixFigure(m, names, ctx, {
        head: plain(contributionHead(facts)),
        say: contributionSay(facts),
        measure: t('contribution.measure', { period: periodLong(asked.period, lang) }),
        notes,
        weak,
      });
    };
    return { all: of(model), drawn: of(few) };
  }, [pack, asked, question, subject, model, few, names, notes, weak, t, say, lang]);
}
