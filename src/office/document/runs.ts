import { element, xml } from '../xml';
import type { Across, DocumentRun } from './block';

/** Behind what somebody has to fill in, until it is filled in. */
const BLANK = 'FFF2CC';

function look({ bold, italic, size, blank }: DocumentRun): string {
  const marks = [
    bold ? element('w:b') : '',
    italic ? element('w:i') : '',
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size * 2 }), element('w:szCs', { 'w:val': size * 2 })]),
  ];
  const shade = blank ? element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': BLANK }) : '';
  return [...marks, shade].join('');
}

/** Letters of one look; one that is blank is a field which disappears when it is written in. */
export function runXml(run: DocumentRun): string {
  const { text, blank } = run;
  const lines = text
    .split(/\r\n|[\n\v\u2028]/u)
    .flatMap((line, i) => [i > 0 ? element('w:br') : '', element('w:t', { 'xml:space': 'preserve' }, xml(line))]);
  const marks = look(run);
  const written = element('w:r', {}, marks === '' ? '' : element('w:rPr', {}, marks), ...lines);
  if (!blank) return written;
  const own = look({ ...run, blank: false });
  const about = [
    own === '' ? '' : element('w:rPr', {}, own),
    element('w:alias', { 'w:val': text.slice(0, 64) }),
    element('w:temporary'),
    element('w:showingPlcHdr'),
    element('w:text'),
  ];
  return element('w:sdt', {}, element('w:sdtPr', {}, ...about), element('w:sdtContent', {}, written));
}

export interface ParagraphLook {
  readonly style?: string;
  readonly across?: Across | undefined;
  /** Twentieths of a point. */
  readonly above?: number;
  readonly below?: number;
  /** Twentieths of a point from either side, and of the first line. */
  readonly sides?: number;
  readonly first?: number;
  /** A line under it. */
  readonly ruled?: boolean;
  readonly next?: boolean;
  /** Points, of the mark at its end: what an empty paragraph is as tall as. */
  readonly mark?: number;
}

/** A paragraph of runs; its marks in the order that the schema asks. */
export function paragraph(
  runs: readonly DocumentRun[],
  { style, across, above, below, sides, first, ruled, next, mark }: ParagraphLook,
): string {
  const spaced = above !== undefined || below !== undefined;
  const marks = [
    style === undefined ? '' : element('w:pStyle', { 'w:val': style }),
    next ? element('w:keepNext') : '',
    ruled ? element('w:pBdr', {}, element('w:bottom', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': 'auto' })) : '',
    spaced
      ? element('w:spacing', { 'w:before': above ?? 0, 'w:after': below ?? 0, ...(ruled ? { 'w:line': 20, 'w:lineRule': 'exact' } : {}) })
      : '',
    sides === undefined && first === undefined ? '' : element('w:ind', { 'w:left': sides, 'w:right': sides, 'w:firstLine': first }),
    across === undefined ? '' : element('w:jc', { 'w:val': across }),
    mark === undefined ? '' : element('w:rPr', {}, element('w:sz', { 'w:val': mark * 2 })),
  ];
  return element('w:p', {}, element('w:pPr', {}, ...marks), ...runs.map(runXml));
}
