import type { Answer } from '../domain/answer';
import type { Datum, Figure } from '../domain/figure';
import { periodShort } from '../i18n/dates';
import { MISSING, number } from '../i18n/format';
import { plain } from '../i18n/say';
import { controlSay, controlShare, controlTitle, type Counted, countedOf } from '../i18n/sentence-control';
import { type FigureContext, foot } from './context';
import { noteOf } from './datum';
import { markKey } from './mark';

export interface ControlInput {
  readonly id: string;
  /** Projects cleared before approval; findings remedied. */
  readonly cleared: Answer;
  readonly remedied: Answer;
  /** Tables about projects and money that no error touches, of those in the pack; null while the checks run. */
  readonly sound: Counted | null;
}

interface Row {
  readonly key: string;
  readonly label: string;
  readonly counted: Counted | null;
  readonly mark?: string;
  /** Why there is nothing to show. */
  readonly note: string;
  /** What still fails, in words. */
  readonly left: (n: string) => string;
}

/** Control and security of projects: counts with words, a bar where there are ten cases or more. */
export function control(input: ControlInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { cleared, remedied, sound } = input;
  const mark = (answer: Answer) => markKey({ indicator: answer.indicator, by: null, group: null, period: answer.period.id });
  const rows: readonly Row[] = [
    {
      key: 'cleared',
      label: t('questions.cleared'),
      counted: countedOf(cleared.total),
      mark: mark(cleared),
      note: countedOf(cleared.total) === null ? (noteOf(cleared.total, t) ?? '') : t('questions.noProjects'),
      left: (n) => t('questions.projectsLacking', { n }),
    },
    {
      key: 'remedied',
      label: t('questions.remedied'),
      counted: countedOf(remedied.total),
      mark: mark(remedied),
      note: countedOf(remedied.total) === null ? (noteOf(remedied.total, t) ?? '') : t('questions.noFindings'),
      left: (n) => t('questions.findingsOpen', { n }),
    },
    {
      key: 'sound',
      label: t('questions.soundTables'),
      counted: sound,
      note: t('questions.checking'),
      left: (n) => t('questions.tablesFaulty', { n }),
    },
  ];
  const cell = (row: Row, make: (c: Counted) => { value: number; text: string; few?: boolean }): Datum =>
    row.counted === null || row.counted.of === 0
      ? { value: null, text: MISSING, note: row.note }
      : { ...make(row.counted), ...(row.mark === undefined ? {} : { key: row.mark }) };
  const facts = {
    period: cleared.period,
    cleared: countedOf(cleared.total),
    remedied: countedOf(remedied.total),
    sound,
    measures: [cleared.total, remedied.total],
    lang,
  };
  const say = controlSay(facts);
  const plainText = (n: number) => number(n, 0, lang);
  return {
    id: input.id,
    kind: 'table',
    title: controlTitle(facts),
    measure: t('questions.control', { period: periodShort(cleared.period, lang) }),
    sentence: plain(say),
    say,
    unit: '',
    decimals: 0,
    head: t('questions.measureName'),
    categories: rows.map(({ key, label }) => ({ key, label })),
    series: [
      {
        key: 'met',
        name: t('questions.passed'),
        tone: 'c1',
        draw: 'text',
        data: rows.map((row) => cell(row, (c) => ({ value: c.met, text: `${plainText(c.met)}/${plainText(c.of)}` }))),
      },
      {
        key: 'failing',
        name: t('questions.failing'),
        tone: 'c2',
        draw: 'text',
        data: rows.map((row) =>
          cell(row, (c) => ({ value: c.of - c.met, text: c.of === c.met ? t('questions.noneLeft') : row.left(plainText(c.of - c.met)) })),
        ),
      },
      {
        key: 'share',
        name: t('questions.share'),
        tone: 'c1',
        draw: 'bar',
        data: rows.map((row) =>
          cell(row, (c) => {
            const text = controlShare(c, lang);
            return { value: (100 * c.met) / c.of, text: text ?? '', ...(text === null ? { few: true } : {}) };
          }),
        ),
      },
    ],
    ...foot(ctx),
  };
}
