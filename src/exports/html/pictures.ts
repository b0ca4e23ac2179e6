import type { Standing } from '../../domain/plan';
import type { Picture, TickRun, YardRow } from '../../domain/slide';
import type { Theme } from '../../figures/screen/theme';
import type { Translate } from '../../i18n/text';
import { attributes } from '../xml';
import { tag, words } from './markup';

const BAR = { width: 320, height: 22 } as const;
const [LEAST, MOST] = [110, 150];
const STRIP = { width: 900, height: 64 } as const;

/** Good, to be watched, behind: dark enough on white; the words beside say it too. */
const TONES: Readonly<Record<Standing, string>> = {
  over: '#2f6b57',
  ontrack: '#2f6b57',
  met: '#2f6b57',
  near: '#8a5a16',
  slow: '#8a5a16',
  short: '#8a5a16',
  late: '#9c3f22',
  none: '#68645c',
};

function barSvg({ share, standing, shareText }: YardRow, top: number, pace: number | null): string {
  if (share === null) return '';
  const x = (value: number) => (BAR.width * Math.min(value, top)) / top;
  const line = (at: number, color: string) =>
    `<line${attributes({ x1: x(at), x2: x(at), y1: 0, y2: BAR.height, stroke: color, 'stroke-width': 2 })}/>`;
  const size = { width: BAR.width, height: BAR.height, viewBox: `0 0 ${BAR.width} ${BAR.height}`, role: 'img', 'aria-label': shareText };
  const bar = `<rect${attributes({ x: 0, y: 5, width: Math.max(1, x(share)), height: 12, fill: TONES[standing] })}/>`;
  return `<svg${attributes(size)}>${bar}${line(100, '#1b1a18')}${pace === null ? '' : line(pace, '#24437f')}</svg>`;
}

/** Every target of the year as a row: value, plan, its share as a bar against the plan and the time gone, and how it stands. */
export function yardstickHtml({ rows, pace, paceText }: Extract<Picture, { kind: 'yardstick' }>, t: Translate): string {
  const top = Math.min(MOST, Math.max(LEAST, ...rows.map((r) => Math.ceil(((r.share ?? 0) + 2) / 10) * 10)));
  const lines = rows.map((row) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, words(row.name)),
      tag('td', { class: 'n' }, tag('b', {}, words(row.value)), words(row.unit === '' ? '' : ` ${row.unit}`)),
      tag('td', {}, words(row.plan || t('present.noPlan'))),
      tag('td', {}, barSvg(row, top, pace)),
      tag('td', { class: 'n' }, words(row.shareText)),
      tag('td', {}, words(t(`common.standing_${row.standing}`))),
    ),
  );
  const note = pace === null ? '' : tag('p', { class: 'foot' }, words(paceText));
  return tag('div', { class: 'scroll' }, tag('table', {}, tag('tbody', {}, ...lines))) + note;
}

const paint = (tone: TickRun['tone'], { colors }: Theme) =>
  ({
    solid: { fill: colors.c1 },
    mid: { fill: colors['c1-2'] },
    open: { fill: colors['c1-3'], stroke: colors['c1-2'] },
    unknown: { fill: colors.sunken, stroke: colors['line-3'] },
    claimed: { fill: 'none', stroke: colors['line-3'], 'stroke-dasharray': '4 3' },
    none: { fill: colors['line-2'] },
  })[tone];

/** What was contributed: a strip of every result by the strength of its evidence, and each run in words and numbers. */
export function runsHtml(
  { title, runs, lowText, highText }: Extract<Picture, { kind: 'contribution' }>,
  theme: Theme,
  t: Translate,
): string {
  const total = runs.reduce((sum, run) => sum + run.count, 0);
  const step = total > 0 ? STRIP.width / total : 0;
  let from = 0;
  const blocks = runs.map(({ count, tone }) => {
    const place = { x: from * step + 1, y: 6, width: Math.max(1, count * step - 2), height: STRIP.height - 12 };
    from += count;
    return `<rect${attributes({ ...place, ...paint(tone, theme) })}/>`;
  });
  const size = {
    width: STRIP.width,
    height: STRIP.height,
    viewBox: `0 0 ${STRIP.width} ${STRIP.height}`,
    role: 'img',
    'aria-label': title,
  };
  const lines = runs.map(({ name, text }) =>
    tag('tr', {}, tag('th', { scope: 'row' }, words(name)), tag('td', { class: 'n' }, words(text))),
  );
  const ends = [...new Set([lowText, highText])].filter(Boolean).join(' · ');
  return [
    tag('p', {}, tag('b', {}, words(ends))),
    total === 0 ? tag('p', {}, words(t('office.noData'))) : tag('figure', {}, `<svg${attributes(size)}>${blocks.join('')}</svg>`),
    tag('div', { class: 'scroll' }, tag('table', {}, tag('tbody', {}, ...lines))),
  ].join('');
}
